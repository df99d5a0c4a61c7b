package org.labourrights.inspection.credit.blacklist;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.labourrights.chassis.identifier.Yuan;
import org.labourrights.chassis.policy.PolicyKey;
import org.labourrights.chassis.policy.PolicyKeys;
import org.labourrights.chassis.policy.PolicyShape;
import org.labourrights.chassis.policy.PolicyShapes;
import org.labourrights.chassis.time.DayUnit;

/** The policies of {@code blacklist.yaml}. */
@Singleton
class BlacklistKeys implements PolicyKeys {

    static final PolicyKey<Integer> OBJECTION = PolicyKey.period("blacklist.objectionDays", DayUnit.WORKING_DAY, 1, 60);
    static final PolicyKey<Integer> VERIFICATION =
            PolicyKey.period("blacklist.verificationDays", DayUnit.WORKING_DAY, 1, 60);
    static final PolicyKey<Integer> DECISION = PolicyKey.period("blacklist.decisionDays", DayUnit.WORKING_DAY, 1, 120);
    static final PolicyKey<Integer> DECISION_EXTENSION =
            PolicyKey.period("blacklist.decisionExtensionDays", DayUnit.WORKING_DAY, 1, 120);
    static final PolicyKey<Integer> TERM = PolicyKey.period("blacklist.termYears", DayUnit.YEAR, 1, 10);
    static final PolicyKey<Integer> EARLY_REMOVAL =
            PolicyKey.period("blacklist.earlyRemovalMonths", DayUnit.MONTH, 1, 60);
    static final PolicyKey<Integer> REMOVAL_DECISION =
            PolicyKey.period("blacklist.removalDecisionDays", DayUnit.WORKING_DAY, 1, 120);
    static final PolicyKey<Integer> PUBLIC_REMOVAL =
            PolicyKey.period("blacklist.publicRemovalDays", DayUnit.WORKING_DAY, 1, 120);

    /** Workers from which on the threshold of many counts. */
    static final PolicyKey<Integer> MANY = PolicyKey.count("blacklist.manyWorkers", "PERSON", 1, 1_000);

    /** Empty: the court has set none, and a person decides. */
    static final PolicyKey<Optional<Yuan>> AMOUNT_SINGLE =
            PolicyKey.of("blacklist.amountSingle", "YUAN", yuan("5000", "20000").orNull());

    static final PolicyKey<Optional<Yuan>> AMOUNT_MANY =
            PolicyKey.of("blacklist.amountMany", "YUAN", yuan("30000", "100000").orNull());

    static final PolicyKey<Integer> PEOPLE_YEARS = PolicyKey.count("blacklist.peopleYears", "YEARS", 1, 30);

    private static PolicyShape<Yuan> yuan(String least, String most) {
        return PolicyShapes.decimal(least, most, 2).as(Yuan::new);
    }

    @Override
    public List<PolicyKey<?>> keys() {
        return List.of(
                OBJECTION,
                VERIFICATION,
                DECISION,
                DECISION_EXTENSION,
                TERM,
                EARLY_REMOVAL,
                REMOVAL_DECISION,
                PUBLIC_REMOVAL,
                MANY,
                AMOUNT_SINGLE,
                AMOUNT_MANY,
                PEOPLE_YEARS);
    }
}
