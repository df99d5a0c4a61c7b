package org.labourrights.reporting.statistics;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import org.labourrights.chassis.policy.PolicyKey;
import org.labourrights.chassis.policy.PolicyKeys;
import org.labourrights.chassis.policy.PolicyShapes;
import org.labourrights.chassis.time.DayUnit;

/** Until when figures change, and which groups are too small to be shown. */
@Singleton
class FigureKeys implements PolicyKeys {

    static final PolicyKey<Integer> REPORT_DAY =
            PolicyKey.period("statistics.reportDay.workingDays", DayUnit.WORKING_DAY, 1, 60);

    /** Fewer than three can tell each other apart by what they know of themselves. */
    static final PolicyKey<Integer> SMALL_GROUP = PolicyKey.count("statistics.smallGroup", "PERSON", 3, 1_000);

    /** K-15: how much of what is known is to stand in the ledger. */
    static final PolicyKey<BigDecimal> LEDGER_COVERAGE =
            PolicyKey.of("kpi.ledgerCoverage", "PERCENT", PolicyShapes.decimal("0", "100", 2));

    @Override
    public List<PolicyKey<?>> keys() {
        return List.of(REPORT_DAY, SMALL_GROUP, LEDGER_COVERAGE);
    }
}
