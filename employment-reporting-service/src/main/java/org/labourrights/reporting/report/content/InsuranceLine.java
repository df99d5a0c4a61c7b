package org.labourrights.reporting.report.content;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Block D, insured posts of one relation, or of one occupation in it.
 *
 * @param occupation absent = all occupations of the relation
 * @param flexiblePension 灵活就业人员养老保险
 * @param residentPension 城乡居民养老保险
 * @param occupationalInjury 职业伤害保障
 * @param commercialAccident 人身意外
 * @param employerLiability 雇主责任
 * @param safetyLiability 安全生产责任
 */
@Schema(description = "Insurance coverage (参保情况) of one relation")
public record InsuranceLine(
        @Nullable Occupation occupation,
        @NotNull EmploymentRelation employmentRelation,
        @Schema(description = "职工养老 Pension") int pension,
        @Schema(description = "职工医疗 Medical") int medical,
        @Schema(description = "工伤 Work injury") int workInjury,
        @Schema(description = "失业 Unemployment") int unemployment,

        @Schema(description = "灵活就业养老 Pension of the flexibly employed")
        int flexiblePension,

        @Schema(description = "城乡居民养老 Pension of residents") int residentPension,

        @Schema(description = "职业伤害保障 Occupational injury protection")
        int occupationalInjury,

        @Schema(description = "人身意外 Commercial accident") int commercialAccident,
        @Schema(description = "雇主责任 Employer liability") int employerLiability,

        @Schema(description = "安全生产责任 Production safety liability")
        int safetyLiability) {}
