package org.labourrights.arrears.statistics;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import org.labourrights.chassis.policy.PolicyKey;
import org.labourrights.chassis.policy.PolicyKeys;
import org.labourrights.chassis.policy.PolicyShapes;

/** Until when figures change, and what rates are to reach. */
@Singleton
class FigureKeys implements PolicyKeys {

    static final PolicyKey<Integer> REPORT_DAY =
            PolicyKey.count("statistics.reportDay.workingDays", "WORKING_DAYS", 1, 20);

    /** Above nothing: a target of zero is none. */
    static final PolicyKey<BigDecimal> MIGRANT_WAGE =
            PolicyKey.of("kpi.migrantWage", "PERCENT", PolicyShapes.decimal("0.01", "100", 2));

    @Override
    public List<PolicyKey<?>> keys() {
        return List.of(REPORT_DAY, MIGRANT_WAGE);
    }
}
