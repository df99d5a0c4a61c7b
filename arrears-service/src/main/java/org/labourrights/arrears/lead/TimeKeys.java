package org.labourrights.arrears.lead;

import jakarta.inject.Singleton;
import java.util.List;
import org.labourrights.chassis.policy.PolicyKey;
import org.labourrights.chassis.policy.PolicyKeys;

/** How far the clocks of others may run ahead of ours. */
@Singleton
class TimeKeys implements PolicyKeys {

    /** Beyond it a clock does not run ahead, but is wrong. */
    private static final int MOST_MINUTES = 60;

    static final PolicyKey<Integer> AHEAD = PolicyKey.count("lead.intake.clockSkewMinutes", "MINUTES", 0, MOST_MINUTES);

    @Override
    public List<PolicyKey<?>> keys() {
        return List.of(AHEAD);
    }
}
