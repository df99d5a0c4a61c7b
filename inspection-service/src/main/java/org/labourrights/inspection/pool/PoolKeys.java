package org.labourrights.inspection.pool;

import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.labourrights.chassis.policy.PolicyKey;
import org.labourrights.chassis.policy.PolicyKeys;
import org.labourrights.chassis.policy.PolicyLists;
import org.labourrights.chassis.policy.PolicyShapes;

/** How much each reason counts in the draw; the policies of {@code pool.yaml}. */
@Singleton
class PoolKeys implements PolicyKeys {

    /** Tickets that a reason gives to an enterprise in the draw ([RU-23]). */
    static final PolicyKey<Map<PoolReason, Integer>> WEIGHTS = PolicyKey.of(
            "inspection.pool.weights",
            "TICKETS",
            PolicyLists.table(
                    PoolReason.class,
                    EnumSet.allOf(PoolReason.class),
                    EnumSet.allOf(PoolReason.class),
                    PolicyShapes.whole(1, 100)));

    @Override
    public List<PolicyKey<?>> keys() {
        return List.of(WEIGHTS);
    }
}
