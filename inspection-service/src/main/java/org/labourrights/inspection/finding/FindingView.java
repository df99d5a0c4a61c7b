package org.labourrights.inspection.finding;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.identifier.Yuan;
import org.labourrights.inspection.violation.FindingClass;
import org.labourrights.inspection.violation.Severity;
import org.labourrights.inspection.violation.ViolationType;

/** A finding as officers see it; its facts are read apart, with a purpose. */
@Schema(name = "Finding", description = "检查发现的问题 A finding and the track that it takes")
@JsonInclude(JsonInclude.Include.NON_NULL)
record FindingView(
        UUID id,
        @Schema(examples = "WT-150105-2026-00001") String findingNo,
        @Nullable UUID taskId,
        @Nullable String leadNo,
        UnifiedSocialCreditCode uscc,
        DivisionCode divisionCode,
        String agencyId,
        List<String> jointAgencyIds,
        @Schema(examples = "CHK-05") String itemCode,
        ViolationType type,
        FindingClass findingClass,
        Severity severity,
        @Schema(examples = "19") int affectedWorkerCount,
        @Nullable Yuan amount,
        boolean curable,
        boolean harmless,
        @Nullable Integer rectificationDays,

        @Schema(description = "承担连带责任的平台企业 Platform that answers with the partner") @Nullable
        UnifiedSocialCreditCode platformUscc,

        @Schema(description = "复杂问题承办人 Officer who studies it") @Nullable
        String ownerId,

        FindingState state,

        @Schema(description = "是否初次违法，确认时判定 Whether it is the first of its kind, judged at the confirmation") @Nullable
        Boolean firstViolation,

        String recordedBy,
        Instant recordedAt,
        @Nullable String confirmedBy,
        @Nullable Instant confirmedAt,

        @Schema(description = "研究结论 What the study came to") @Nullable
        String studyConclusion,

        @Nullable Instant studiedAt,

        @Schema(description = "初次轻微、及时改正、无危害后果，不予处罚 Day from which there will be no penalty") @Nullable
        LocalDate penaltyWaivedOn,

        @Nullable String withdrawalReason,
        long version) {}
