package org.labourrights.inspection.draw;

import jakarta.inject.Singleton;
import java.util.List;
import org.labourrights.chassis.policy.PolicyKey;
import org.labourrights.chassis.policy.PolicyKeys;
import org.labourrights.chassis.policy.PolicyShapes;

/** What a draw adds by itself; the policies of {@code plan.yaml}. */
@Singleton
class DrawKeys implements PolicyKeys {

    /** Enterprises of low risk that are drawn beside the pool, in percent of its quota; 0: none. */
    static final PolicyKey<Integer> CONTROL_SHARE =
            PolicyKey.of("inspection.draw.controlShare", "PERCENT", PolicyShapes.whole(0, 100));

    @Override
    public List<PolicyKey<?>> keys() {
        return List.of(CONTROL_SHARE);
    }
}
