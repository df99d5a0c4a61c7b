package org.labourrights.reporting.report.content;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.text.FreeText;

/**
 * Block A, one line per occupation, relation, employer and division. All counts are posts (人次), not persons: somebody
 * who works for several platforms is counted by each.
 *
 * <p>Counting rule: {@code ESTABLISHED} = contract or factual relation in force on the last day of the period;
 * {@code INCOMPLETE} and {@code CIVIL} = at least one completed order or paid task within its last 30 days.
 *
 * @param employerUscc the reporting enterprise itself or one of its partners
 * @param newWithin30DaysUnsigned hired less than 30 days before the end of the period and still without a contract
 * @param dispatchedCount only on lines of a labour-dispatch partner, there equal to {@code endCount}
 * @param note the enterprise's own words on an unusual change; never personal data
 */
@Schema(description = "Headcount (用工人数) of one occupation, relation, employer and division")
public record HeadcountLine(
        @NotNull Occupation occupation,
        @NotNull EmploymentRelation employmentRelation,
        @NotNull UnifiedSocialCreditCode employerUscc,
        @NotNull DivisionCode divisionCode,

        @NotNull @Schema(description = "期初人数 At the beginning of the period")
        Integer startCount,

        @NotNull @Schema(description = "新增 Came in the period")
        Integer hiredCount,

        @NotNull @Schema(description = "减少 Left in the period")
        Integer leftCount,

        @NotNull @Schema(description = "期末人数 At the end of the period")
        Integer endCount,

        @Schema(description = "女性 Women, at the end") int femaleCount,

        @Schema(description = "16 至 18 岁 Aged 16 to 18, at the end")
        int minorCount,

        @Schema(description = "劳动合同 With a labour contract") int laborContractCount,
        @Schema(description = "电子合同 Of these, electronic") int electronicContractCount,

        @Schema(description = "入职 30 日内未签 Less than 30 days there, without a contract yet")
        int newWithin30DaysUnsigned,

        @Schema(description = "书面协议 With a written agreement")
        int writtenAgreementCount,

        @Schema(description = "注册为个体工商户 Registered as self-employed")
        int selfEmployedCount,

        @Schema(description = "本期新注册 Of these, registered in the period")
        int selfEmployedNewCount,

        @Schema(description = "被派遣 Dispatched; lines of a dispatch agency only")
        int dispatchedCount,

        @Nullable
        @FreeText(max = 500, problem = FreeText.RULES)
        @Schema(description = "变动说明，不得填个人信息 Own words on an unusual change")
        String note) {

    /** What makes a line unique in a report and comparable between two reports. */
    public Key key() {
        return new Key(occupation, employmentRelation, employerUscc, divisionCode);
    }

    /** People who worked at some time in the period: those of its first day and all hired since. */
    public long workedInPeriod() {
        return (long) startCount + hiredCount;
    }

    public record Key(
            Occupation occupation,
            EmploymentRelation employmentRelation,
            UnifiedSocialCreditCode employerUscc,
            DivisionCode divisionCode) {}
}
