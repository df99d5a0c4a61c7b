package org.labourrights.inspection.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.DivisionCode;

/** A plan as the agencies see it. */
@Schema(name = "InspectionPlan", description = "检查计划 A plan of inspections")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlanView(
        UUID id,
        @Schema(examples = "2026-150105-DR-001") String planNo,
        DivisionCode divisionCode,
        PlanState state,
        String leadAgencyId,
        List<String> memberAgencyIds,
        PlanContent content,
        Draw draw,
        String draftedBy,
        @Nullable String approvedBy,
        @Nullable Instant approvedAt,
        @Nullable Instant publishedAt,
        @Nullable String closingNote,
        Instant enteredAt,
        long version) {

    /** How far its draw is. */
    @Schema(name = "PlanDraw", description = "抽签情况 How far the draw is")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Draw(
            DrawState state,

            @Schema(description = "第几次，未承诺为 0 The last attempt, 0 before the first")
            int attempt,

            @Schema(description = "算法 Algorithm", examples = "nef-draw-1") @Nullable
            String algorithm,

            @Schema(description = "承诺：名单和规则的 SHA-256 SHA-256 of lists and rules") @Nullable
            String commitment,

            @Schema(description = "种子，抽签后公开 Seed, known once it is drawn") @Nullable
            String seed,

            @Schema(description = "抽中几家 How many enterprises were drawn")
            int objectCount) {}

    public static PlanView of(InspectionPlan plan) {
        PlanDraw draw = plan.draw();
        return new PlanView(
                plan.id(),
                plan.planNo(),
                plan.division(),
                plan.state(),
                plan.leadAgencyId(),
                plan.memberAgencyIds(),
                plan.content(),
                new Draw(
                        draw.state(), draw.attempt(), draw.algorithm(), draw.commitment(), draw.seed(), draw.objects()),
                plan.draftedBy(),
                plan.approvedBy().orElse(null),
                plan.approvedAt().orElse(null),
                plan.publishedAt().orElse(null),
                plan.closingNote().orElse(null),
                plan.createdAt(),
                plan.version());
    }
}
