package org.labourrights.reporting.report;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.text.FreeText;

/** The acceptance of a report: acknowledgements of the warnings that the enterprise did not explain, and a note. */
@Schema(name = "ReportingReportAcceptance", description = "接收 Acceptance of a report")
record ReportAcceptance(
        @Size(max = 500) List<@NotNull @Valid Acknowledgement> acknowledgements,

        @Nullable
        @FreeText(max = 1000, problem = ReportProblem.REQUEST)
        @Schema(description = "审核意见 A note of the officer")
        String note) {

    static final ReportAcceptance PLAIN = new ReportAcceptance(List.of(), null);

    ReportAcceptance(@Nullable List<Acknowledgement> acknowledgements, @Nullable String note) {
        this.acknowledgements = acknowledgements == null ? List.of() : Collections.unmodifiableList(acknowledgements);
        this.note = note;
    }
}
