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
        int pension,
        int medical,
        int workInjury,
        int unemployment,
        int flexiblePension,
        int residentPension,
        int occupationalInjury,
        int commercialAccident,
        int employerLiability,
        int safetyLiability) {}
