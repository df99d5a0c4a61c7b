package org.labourrights.arrears.person;

import jakarta.inject.Singleton;
import java.util.List;
import org.labourrights.chassis.policy.PolicyKey;
import org.labourrights.chassis.policy.PolicyKeys;

/** How long personal data are kept. */
@Singleton
class RetentionKeys implements PolicyKeys {

    static final PolicyKey<Integer> PEOPLE_YEARS = PolicyKey.count("lead.pii.retentionYears", "YEARS", 1, 30);
    static final PolicyKey<Integer> ACCOUNT_DAYS = PolicyKey.count("lead.pii.bankAccountDays", "DAYS", 0, 366);

    @Override
    public List<PolicyKey<?>> keys() {
        return List.of(PEOPLE_YEARS, ACCOUNT_DAYS);
    }
}
