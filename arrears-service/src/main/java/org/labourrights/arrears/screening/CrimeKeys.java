package org.labourrights.arrears.screening;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.labourrights.chassis.identifier.Yuan;
import org.labourrights.chassis.policy.PolicyKey;
import org.labourrights.chassis.policy.PolicyKeys;
import org.labourrights.chassis.policy.PolicyShape;
import org.labourrights.chassis.policy.PolicyShapes;

/** From where on arrears may be a crime, within what the law leaves to the high court of a province (法释〔2013〕3号 §3). */
@Singleton
class CrimeKeys implements PolicyKeys {

    static final PolicyKey<Integer> MONTHS = PolicyKey.count("crime.months", "MONTHS", 1, 12);
    static final PolicyKey<Integer> WORKERS = PolicyKey.count("crime.workers", "PERSON", 1, 1_000);

    /** Empty: the court has set none, and a person decides. */
    static final PolicyKey<Optional<Yuan>> SINGLE =
            PolicyKey.of("crime.thresholdSingle", "YUAN", yuan("5000", "20000").orNull());

    static final PolicyKey<Optional<Yuan>> GROUP =
            PolicyKey.of("crime.thresholdGroup", "YUAN", yuan("30000", "100000").orNull());

    private static PolicyShape<Yuan> yuan(String least, String most) {
        return PolicyShapes.decimal(least, most, 2).as(Yuan::new);
    }

    @Override
    public List<PolicyKey<?>> keys() {
        return List.of(MONTHS, WORKERS, SINGLE, GROUP);
    }
}
