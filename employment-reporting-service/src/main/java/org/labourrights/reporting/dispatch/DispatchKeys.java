package org.labourrights.reporting.dispatch;

import jakarta.inject.Singleton;
import java.util.List;
import org.labourrights.chassis.policy.PolicyKey;
import org.labourrights.chassis.policy.PolicyKeys;
import org.labourrights.chassis.time.DayUnit;

/** Periods of the yearly report of dispatch agencies. */
@Singleton
class DispatchKeys implements PolicyKeys {

    static final PolicyKey<Integer> RECTIFICATION_DAYS =
            PolicyKey.period("dispatch.rectificationDays", DayUnit.NATURAL_DAY, 1, 180);

    @Override
    public List<PolicyKey<?>> keys() {
        return List.of(RECTIFICATION_DAYS);
    }
}
