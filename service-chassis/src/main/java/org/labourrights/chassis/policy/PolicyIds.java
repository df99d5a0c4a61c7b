package org.labourrights.chassis.policy;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochRandomGenerator;
import java.util.UUID;

/** Ids of policy rows. */
final class PolicyIds {
    private static final TimeBasedEpochRandomGenerator GENERATOR = Generators.timeBasedEpochRandomGenerator();

    private PolicyIds() {}

    static UUID next() {
        return GENERATOR.generate();
    }
}
