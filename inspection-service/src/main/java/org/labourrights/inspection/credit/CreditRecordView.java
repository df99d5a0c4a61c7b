package org.labourrights.inspection.credit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.inspection.violation.ViolationType;
import org.labourrights.kernel.directory.CreditLevel;

/** A credit record as officers and the enterprise itself see it. */
@Schema(name = "CreditRecord", description = "信用记录 One record of the credit archive of an enterprise")
@JsonInclude(JsonInclude.Include.NON_NULL)
record CreditRecordView(
        UUID id,
        CreditKind kind,
        CreditCause cause,
        UnifiedSocialCreditCode uscc,
        DivisionCode divisionCode,
        String agencyId,

        @Schema(description = "来源文号 Number of what it follows from", examples = "AJ-150105-2026-0001") @Nullable
        String sourceNo,

        @Schema(description = "事实 The fact") String fact,

        @Schema(description = "依据 Law or document") String basis,

        List<ViolationType> violationTypes,
        @Nullable GraveReason graveReason,

        @Schema(description = "守法诚信等级，限等级记录 The grade, of a grading") @Nullable
        CreditLevel level,

        @Schema(description = "等级依据 The figures behind the grade") @Nullable
        Figures figures,

        LocalDate recordedOn,
        LocalDate validTo,
        CreditState state,

        @Schema(description = "修复或撤销理由 Why it ended") @Nullable
        String endReason,

        @Schema(description = "修复依据材料 What shows that it is made good") @Nullable
        String repairEvidence,

        @Nullable LocalDate endedOn,

        @Schema(description = "更正历史，只在单条查看时给出 What was corrected; with a single record alone") @Nullable
        List<Corrected> corrections,

        long version) {

    /** The figures behind a grade. */
    @Schema(name = "CreditFigures", description = "等级依据 What the grade of a year rests on")
    record Figures(
            @Schema(description = "评价年度 Year", examples = "2025")
            int year,

            @Schema(description = "查处件数 Investigated violations", examples = "1")
            int investigatedCount,

            List<GraveReason> graveReasons) {}

    /** What it said before. */
    @Schema(name = "CreditCorrection", description = "更正前的内容 What it said before it was corrected")
    record Corrected(
            String fact, String basis, LocalDate validTo, String reason, Instant correctedAt, String correctedBy) {
        static Corrected of(CreditCorrection it) {
            return new Corrected(
                    it.oldFact(), it.oldBasis(), it.oldValidTo(), it.reason(), it.correctedAt(), it.correctedBy());
        }
    }

    static CreditRecordView of(CreditRecord it) {
        return of(it, null);
    }

    static CreditRecordView of(CreditRecord it, @Nullable List<CreditCorrection> corrections) {
        return new CreditRecordView(
                it.id(),
                it.kind(),
                it.cause(),
                it.uscc(),
                it.division(),
                it.agencyId(),
                it.sourceNo().orElse(null),
                it.fact(),
                it.basis(),
                it.types(),
                it.graveReason().orElse(null),
                it.level().orElse(null),
                it.figures()
                        .map(of -> new Figures(of.year(), of.investigated(), of.grave()))
                        .orElse(null),
                it.recordedOn(),
                it.validTo(),
                it.state(),
                it.endReason().orElse(null),
                it.repairEvidence().orElse(null),
                it.endedOn().orElse(null),
                corrections == null
                        ? null
                        : corrections.stream().map(Corrected::of).toList(),
                it.version());
    }
}
