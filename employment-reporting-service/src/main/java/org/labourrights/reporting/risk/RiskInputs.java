package org.labourrights.reporting.risk;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Everything the indicators look at, for one enterprise and period: exact counts of posts and exact yuan. A nullable
 * part is one that nobody reported; it makes its indicator not applicable instead of zero.
 *
 * @param reported whether a report of the period is accepted; without one only what others tell is known
 */
public record RiskInputs(
        boolean reported,
        Headcount headcount,
        @Nullable Pay pay,
        Hours hours,
        Cover cover,
        @Nullable Safety safety,
        Rules rules,
        Complaints complaints,
        Discipline discipline,
        Partners partners) {

    /**
     * Sums over headcount lines. {@code own…} are the lines whose employer is the enterprise itself; all others leave out
     * the lines of labour-dispatch partners, whose people are {@code dispatched} only.
     *
     * @param layoffs the larger of what the report and the layoff plans of the period say
     * @param clusteredRegistrations most registrations at one address or agent within seven days that are known
     */
    public record Headcount(
            long ownEstablished,
            long ownContracts,
            long ownNewUnsigned,
            long ownIncomplete,
            long established,
            long incomplete,
            long writtenAgreements,
            long startCount,
            long endCount,
            long selfEmployed,
            long selfEmployedNew,
            long dispatched,
            long layoffs,
            long clusteredRegistrations) {
        static final Headcount NONE = new Headcount(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    }

    /**
     * @param unpaid yuan; the larger of what the report admits and what confirmed leads still wait for
     * @param arrearsWorkers people, by the same rule
     */
    public record Pay(
            long belowMinimum,
            long paidWorkers,
            BigDecimal unpaid,
            BigDecimal payable,
            long arrearsWorkers,
            BigDecimal fines) {}

    public record Hours(
            @Nullable Long overtimeOver36, @Nullable Long dailyOrderOver8h) {}

    public record Cover(
            @Nullable Long pension,
            @Nullable Long occupationalInjury,
            @Nullable Long commercialAccident) {}

    public record Safety(long trained, long trainingPassed, long specialPosts, long specialCertified) {}

    public record Rules(long changes, long withoutConsultation) {}

    /**
     * Leads and mediation cases of the days before the assessment, whatever became of them; one complaint that became both
     * counts once.
     *
     * @param reported disputes of the period by the enterprise's own count
     */
    public record Complaints(long leads, long disputes, long reported) {
        /** Both speak of the same disputes, so the larger count holds and never the sum. */
        long all() {
            return Math.max(leads + disputes, reported);
        }
    }

    /**
     * @param considered periods looked at, at most the last four
     * @param lateOrEscalated those of them in which any obligation was filed late, overdue or escalated
     * @param highestLevel highest step of the ladder in any of them, 0–4
     */
    public record Discipline(long considered, long lateOrEscalated, long highestLevel) {}

    /**
     * @param partners active partnerships
     * @param nonCompliant those without licence, without the required clauses or without a due report
     * @param unlicensedDispatch dispatch agencies among them without a valid licence
     */
    public record Partners(long partners, long nonCompliant, long unlicensedDispatch) {}
}
