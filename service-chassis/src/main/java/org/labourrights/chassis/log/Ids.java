package org.labourrights.chassis.log;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochRandomGenerator;
import java.util.UUID;

/** Identifiers of aggregates and events: UUIDv7, so that rows of one time lie together in every index. */
public final class Ids {

    private static final TimeBasedEpochRandomGenerator GENERATOR = Generators.timeBasedEpochRandomGenerator();

    private Ids() {}

    /** A new UUIDv7 of this moment (of the machine's clock: an id is no statement about domain time). */
    public static UUID next() {
        return GENERATOR.generate();
    }
}
