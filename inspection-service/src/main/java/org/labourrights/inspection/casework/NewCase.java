package org.labourrights.inspection.casework;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.identifier.Yuan;
import org.labourrights.chassis.text.ConfidentialText;
import org.labourrights.inspection.violation.ViolationType;

/** A case that an officer opens. */
@Schema(name = "NewInspectionCase", description = "立案线索登记 A case that an officer opens")
record NewCase(
        @NotNull Source source,
        @NotNull UnifiedSocialCreditCode uscc,

        @Schema(description = "用工所在地 The place of use") @NotNull
        DivisionCode divisionCode,

        @NotNull @Size(min = 1, max = 24) List<@NotNull ViolationType> violationTypes,
        @Schema(examples = "12") @Min(0) @Max(1_000_000) int workerCount,
        @Nullable Yuan amount,

        @Schema(description = "涉嫌违法事实 What may be unlawful", examples = "媒体反映超时加班")
        @NotBlank
        @ConfidentialText(max = 4000)
        String facts) {

    /** Whence an officer may have it; the other sources open their cases by themselves. */
    @Schema(name = "NewInspectionCaseSource")
    enum Source {
        TRANSFER,
        MEDIA,
        MANUAL;

        CaseSource source() {
            return CaseSource.valueOf(name());
        }
    }
}
