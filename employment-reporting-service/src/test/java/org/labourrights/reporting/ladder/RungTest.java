package org.labourrights.reporting.ladder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RungTest {
    @ParameterizedTest
    @ValueSource(strings = {"R1-L1", "R2-L3", "R12-L2@2026-10-19"})
    void readsItsOwnName(String name) {
        assertEquals(name, Rung.parse(name).name());
    }

    @Test
    void goesUpOneLevelAndForgetsThatItWaited() {
        Rung waited = new Rung(1, 1, LocalDate.of(2026, 10, 19));

        assertEquals("R1-L2", waited.next().name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "R1", "R1-L4", "R1-L0", "L1"})
    void refusesOtherNames(String name) {
        assertThrows(IllegalArgumentException.class, () -> Rung.parse(name));
    }
}
