package org.labourrights.inspection.publication;

import jakarta.inject.Singleton;
import java.util.List;
import org.labourrights.chassis.policy.PolicyKey;
import org.labourrights.chassis.policy.PolicyKeys;
import org.labourrights.chassis.time.DayUnit;

/** The policies of {@code publication.yaml}. */
@Singleton
class PublicationKeys implements PolicyKeys {

    static final PolicyKey<Integer> BATCH = PolicyKey.period("publication.batchDueDays", DayUnit.WORKING_DAY, 1, 60);
    static final PolicyKey<Integer> REVIEW = PolicyKey.period("publication.reviewDays", DayUnit.WORKING_DAY, 1, 60);
    static final PolicyKey<Integer> CORRECTION =
            PolicyKey.period("publication.correctionDays", DayUnit.WORKING_DAY, 1, 60);
    static final PolicyKey<Integer> WITHDRAWAL =
            PolicyKey.period("publication.withdrawalDays", DayUnit.WORKING_DAY, 1, 60);
    static final PolicyKey<Integer> PEOPLE_YEARS = PolicyKey.count("publication.peopleYears", "YEARS", 1, 30);

    @Override
    public List<PolicyKey<?>> keys() {
        return List.of(BATCH, REVIEW, CORRECTION, WITHDRAWAL, PEOPLE_YEARS);
    }
}
