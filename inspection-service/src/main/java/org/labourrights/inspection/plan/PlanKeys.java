package org.labourrights.inspection.plan;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.labourrights.chassis.policy.PolicyKey;
import org.labourrights.chassis.policy.PolicyKeys;
import org.labourrights.chassis.policy.PolicyLists;
import org.labourrights.chassis.policy.PolicyShapes;
import org.labourrights.chassis.reference.AgencyType;

/** Who inspects together; the policies of {@code plan.yaml}. */
@Singleton
class PlanKeys implements PolicyKeys {

    /** Kinds of agencies that take part unless a plan names others (domain 5). */
    static final PolicyKey<Set<AgencyType>> MEMBERS =
            PolicyKey.of("inspection.members", "AGENCIES", PolicyLists.set(PolicyShapes.choice(AgencyType.class), 1));

    @Override
    public List<PolicyKey<?>> keys() {
        return List.of(MEMBERS);
    }
}
