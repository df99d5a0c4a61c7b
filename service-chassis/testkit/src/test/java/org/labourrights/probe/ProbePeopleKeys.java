package org.labourrights.probe;

import jakarta.inject.Singleton;
import java.util.List;
import org.labourrights.chassis.policy.PolicyKey;
import org.labourrights.chassis.policy.PolicyKeys;

/** The policies of {@code probe-people.yaml}. */
@Singleton
class ProbePeopleKeys implements PolicyKeys {

    static final PolicyKey<Integer> YEARS = PolicyKey.count("probe.peopleYears", "YEARS", 1, 30);
    static final PolicyKey<Integer> ACCOUNT_DAYS = PolicyKey.count("probe.accountDays", "DAYS", 0, 366);

    @Override
    public List<PolicyKey<?>> keys() {
        return List.of(YEARS, ACCOUNT_DAYS);
    }
}
