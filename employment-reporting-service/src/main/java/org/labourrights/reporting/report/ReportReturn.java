package org.labourrights.reporting.report;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.text.FreeText;

/**
 * Why a report is returned.
 *
 * @param note for the enterprise; required with reason {@code OTHER}
 */
@Schema(name = "ReportingReportReturn", description = "退回 Why a report is returned for correction")
record ReportReturn(
        @NotEmpty @Size(max = 7) List<@NotNull ReturnReason> reasons,

        @Nullable @FreeText(max = 1000, problem = ReportProblem.REQUEST) @Schema(examples = "合作企业人数与协议不符，请核对。")
        String note) {

    List<ReturnReason> distinctReasons() {
        return reasons.stream().distinct().toList();
    }

    /** What the letter to the enterprise names: the reasons, then the officer's words. */
    List<String> grounds() {
        Stream<String> named = distinctReasons().stream()
                .filter(reason -> reason != ReturnReason.OTHER)
                .map(ReturnReason::zh);
        Stream<String> words = note == null || note.isBlank() ? Stream.empty() : Stream.of(note.strip());
        return Stream.concat(named, words).toList();
    }
}
