package org.labourrights.inspection.rectification;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.inspection.violation.ViolationType;

/** A rectification as officers and the enterprise see it. */
@Schema(name = "Rectification", description = "限期整改 What an enterprise is ordered to rectify")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RectificationView(
        UUID id,

        @Schema(description = "责令改正文书编号 Number of the order", examples = "ZLGZ-150105-2026-00001")
        String rectificationNo,

        UUID dispositionId,
        UUID findingId,
        ViolationType type,
        UnifiedSocialCreditCode uscc,
        DivisionCode divisionCode,
        String agencyId,
        RectificationState state,
        LocalDate dueOn,

        @Schema(description = "是否已延期，仅一次 Whether it was given more time, which is done once")
        boolean extended,

        @Nullable LocalDate submittedOn,
        @Nullable LocalDate verifiedOn,

        @Schema(description = "核查人员 Inspectors who verified it") @Nullable
        List<String> officerIds,

        @Schema(description = "核查情况 What they found") @Nullable
        String explanation,

        @Schema(description = "延期、升级或撤回的理由 Why it was extended, escalated or taken back") @Nullable
        String reason,

        long version) {}
