package org.labourrights.reporting.reference;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.labourrights.chassis.policy.PolicyKey;
import org.labourrights.chassis.policy.PolicyKeys;
import org.labourrights.chassis.policy.PolicyLists;
import org.labourrights.chassis.policy.PolicyShapes;
import org.labourrights.chassis.time.DayUnit;

/** Policies that several features read. */
@Singleton
public class ReportingKeys implements PolicyKeys {

    /** A daily report is no periodic one: it is owed while layoffs run. */
    public static final PolicyKey<Cadence> CADENCE = PolicyKey.choice(
            "report.cadence", PolicyShapes.choice(Cadence.YEAR, Cadence.HALF_YEAR, Cadence.QUARTER, Cadence.MONTH));

    /** From the end of the period; a report can be filed on the day after it at the earliest. */
    public static final PolicyKey<Integer> DUE_OFFSET_DAYS =
            PolicyKey.period("report.dueOffsetDays", DayUnit.NATURAL_DAY, 1, 180);

    public static final PolicyKey<LevelRouting> LEVEL_ROUTING =
            PolicyKey.choice("report.levelRouting", PolicyShapes.choice(LevelRouting.class));

    public static final PolicyKey<Integer> STALE_MONTHS =
            PolicyKey.period("minWage.staleMonths", DayUnit.MONTH, 1, 120);

    /** Whether those whose relation is not fully established are paid at least the minimum wage. */
    public static final PolicyKey<Boolean> APPLIES_TO_INCOMPLETE =
            PolicyKey.flag("minWage.appliesToIncomplete", "FLAG");

    /** By which daily hours become monthly ones, to be held against the hourly standard. */
    public static final PolicyKey<BigDecimal> WORK_DAYS_PER_MONTH =
            PolicyKey.of("minWage.workDaysPerMonth", "DAY", PolicyShapes.decimal("1", "31", 2));

    /** What the written agreement has to say; codes of the list {@code agreement-element}. */
    public static final PolicyKey<Set<String>> AGREEMENT_ELEMENTS = PolicyKey.of(
            "agreement.elements",
            "CODES",
            PolicyLists.set(
                    PolicyShapes.code(List.of(
                            "FREEDOM",
                            "PAY",
                            "QUOTA_REST",
                            "SAFETY",
                            "INSURANCE",
                            "EMPLOYMENT_FORM",
                            "WORK_TIME",
                            "WORK_PLACE",
                            "JOB_REQUIREMENT",
                            "HOUR_STANDARD",
                            "RULES",
                            "PROTECTION")),
                    1));

    @Override
    public List<PolicyKey<?>> keys() {
        return List.of(
                CADENCE,
                DUE_OFFSET_DAYS,
                LEVEL_ROUTING,
                STALE_MONTHS,
                APPLIES_TO_INCOMPLETE,
                WORK_DAYS_PER_MONTH,
                AGREEMENT_ELEMENTS);
    }
}
