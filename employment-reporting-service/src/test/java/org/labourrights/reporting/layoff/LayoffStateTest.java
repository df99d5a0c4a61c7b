package org.labourrights.reporting.layoff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayoffStateTest {
    @ParameterizedTest
    @CsvSource({
        "PLANNED, NOTICE_GIVEN;IMPLEMENTING;CANCELLED, true",
        "NOTICE_GIVEN, OPINION_HEARD;IMPLEMENTING;CANCELLED, true",
        "OPINION_HEARD, REPORTED;IMPLEMENTING;CANCELLED, true",
        "REPORTED, IMPLEMENTING;CANCELLED, false",
        "IMPLEMENTING, COMPLETED;CANCELLED, false",
        "COMPLETED, '', false",
        "CANCELLED, '', false"
    })
    void allowsExactlyTheStepsOfTheTable(LayoffState from, String targets, boolean revisable) {
        Set<String> allowed = targets.isEmpty() ? Set.of() : Set.of(targets.split(";"));

        for (LayoffState to : LayoffState.values()) {
            assertEquals(allowed.contains(to.name()), from.canBecome(to), from + " -> " + to);
        }
        assertEquals(revisable, from.revisable(), from + " revisable");
    }
}
