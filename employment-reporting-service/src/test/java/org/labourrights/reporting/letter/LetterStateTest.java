package org.labourrights.reporting.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterStateTest {
    @ParameterizedTest
    @CsvSource({
        "ISSUED, SERVED;COMPLIED;EXPIRED;WITHDRAWN",
        "SERVED, ISSUED;COMPLIED;EXPIRED;WITHDRAWN",
        "EXPIRED, COMPLIED;WITHDRAWN",
        "COMPLIED, ''",
        "WITHDRAWN, ''"
    })
    void allowsExactlyTheStepsOfTheTable(LetterState from, String targets) {
        Set<String> allowed = targets.isEmpty() ? Set.of() : Set.of(targets.split(";"));

        for (LetterState to : LetterState.values()) {
            assertEquals(allowed.contains(to.name()), from.canBecome(to), from + " -> " + to);
        }
    }
}
