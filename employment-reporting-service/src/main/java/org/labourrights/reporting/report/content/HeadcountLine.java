package org.labourrights.reporting.report.content;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;

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
        @NotNull Integer startCount,
        @NotNull Integer hiredCount,
        @NotNull Integer leftCount,
        @NotNull Integer endCount,
        int femaleCount,
        int minorCount,
        int laborContractCount,
        int electronicContractCount,
        int newWithin30DaysUnsigned,
        int writtenAgreementCount,
        int selfEmployedCount,
        int selfEmployedNewCount,
        int dispatchedCount,
        @Nullable @Size(max = 500) String note) {

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
