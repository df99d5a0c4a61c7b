package org.labourrights.reporting.risk;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Everything the indicators look at, for one enterprise and period: exact counts of posts and exact yuan. A nullable
 * part is one that nobody reported; it makes its indicator not applicable instead of zero.
 */
public record RiskInputs(
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
     * @param clusteredRegistrations most registrations at one address or agent within seven days that are known
     */
    public record Headcount(
            long ownEstablished,
            long ownContracts,
            long ownNewUnsigned,
            long established,
            long incomplete,
            long writtenAgreements,
            long startCount,
            long endCount,
            long selfEmployed,
            long selfEmployedNew,
            long dispatched,
            long layoffs,
            long clusteredRegistrations) {}

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

    /** Leads and mediation cases accepted within the period; one complaint that became both counts once. */
    public record Complaints(long leads, long disputes) {}

    /**
     * @param considered obligations looked at, at most the last four
     * @param lateOrEscalated those of them filed late, overdue or escalated
     * @param highestLevel highest step of the ladder among them, 0–4
     */
    public record Discipline(long considered, long lateOrEscalated, long highestLevel) {}

    /**
     * @param partners active partnerships
     * @param nonCompliant those without licence, without the required clauses or without a due report
     * @param unlicensedDispatch dispatch agencies among them without a valid licence
     */
    public record Partners(long partners, long nonCompliant, long unlicensedDispatch) {}
}
