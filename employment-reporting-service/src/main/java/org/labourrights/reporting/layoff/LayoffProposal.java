package org.labourrights.reporting.layoff;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.Yuan;
import org.labourrights.chassis.text.FreeText;

/**
 * What the enterprise proposes: counts and dates, never a list of names.
 *
 * @param employeeCount of the employer, the denominator of the threshold
 * @param startOn first day on which somebody is to leave
 * @param endOn day by which all are to have left
 * @param protectedExplanation why members of protected groups stand in the plan
 */
@Embeddable
@Schema(
        name = "ReportingLayoffProposal",
        description = "裁员方案内容 What the enterprise proposes",
        examples = LayoffExamples.PROPOSAL)
public record LayoffProposal(
        @NotNull @Enumerated(EnumType.STRING) LayoffReason reason,

        @NotNull @Min(1) @Max(9_999_999) @Column(name = "planned_count") @Schema(examples = "19")
        Integer plannedCount,

        @NotNull @Min(1) @Max(9_999_999) @Column(name = "total_employees") @Schema(examples = "186")
        Integer employeeCount,

        @NotNull @Column(name = "start_on") @Schema(examples = "2026-09-02")
        LocalDate startOn,

        @NotNull @Column(name = "end_on") @Schema(examples = "2026-09-30")
        LocalDate endOn,

        @Size(max = 3) @JdbcTypeCode(SqlTypes.JSON) @Column(name = "alternatives_used") @Nullable
        List<@NotNull LayoffAlternative> alternativesUsed,

        @NotNull @Column(name = "compensation_total") @Schema(examples = "1520000.00")
        Yuan compensationTotal,

        @Size(max = 5) @JdbcTypeCode(SqlTypes.JSON) @Column(name = "protected_groups") @Nullable
        List<@NotNull @Valid ProtectedWorkers> protectedGroups,

        @FreeText(min = 10, max = 500, problem = FreeText.RULES)
        @Column(name = "protected_explanation")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        @Schema(description = "涉及不得裁减人员的理由 Why members of protected groups stand in the plan")
        String protectedExplanation) {

    public LayoffProposal {
        alternativesUsed = alternativesUsed == null ? List.of() : List.copyOf(alternativesUsed);
        protectedGroups = protectedGroups == null ? List.of() : List.copyOf(protectedGroups);
    }

    /** The alternatives tried; empty when none. */
    @Override
    public List<LayoffAlternative> alternativesUsed() {
        return alternativesUsed == null ? List.of() : alternativesUsed;
    }

    /** The protected groups that were looked at; empty when none. */
    @Override
    public List<ProtectedWorkers> protectedGroups() {
        return protectedGroups == null ? List.of() : protectedGroups;
    }

    /** Whether somebody of a protected group stands in the plan. */
    boolean touchesProtected() {
        return protectedGroups().stream().anyMatch(workers -> workers.count() > 0);
    }
}
