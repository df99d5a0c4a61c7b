package org.labourrights.arrears.investigation;

import jakarta.inject.Singleton;
import java.util.List;
import org.labourrights.chassis.policy.PolicyKey;
import org.labourrights.chassis.policy.PolicyKeys;

/** From how many of twenty points on a relation is suggested. */
@Singleton
class RelationKeys implements PolicyKeys {

    static final PolicyKey<Integer> ESTABLISHED = PolicyKey.count("lead.relation.establishedPoints", "POINTS", 1, 20);
    static final PolicyKey<Integer> INCOMPLETE = PolicyKey.count("lead.relation.incompletePoints", "POINTS", 1, 20);

    @Override
    public List<PolicyKey<?>> keys() {
        return List.of(ESTABLISHED, INCOMPLETE);
    }
}
