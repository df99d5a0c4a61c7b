package org.labourrights.reporting.obligation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObligationStateTest {

    /** One row a state, one column a target in the order of the enumeration; x marks what table 4.1 allows. */
    @ParameterizedTest
    @CsvSource({
        // PLANNED, OPEN, SUBMITTED, FULFILLED, FULFILLED_LATE, OVERDUE, ESCALATED, EXEMPTED
        "PLANNED,        .x......",
        "OPEN,           ..x..x.x",
        "SUBMITTED,      .x.xxx..",
        "FULFILLED,      ........",
        "FULFILLED_LATE, ........",
        "OVERDUE,        ..x...xx",
        "ESCALATED,      ..x.....",
        "EXEMPTED,       ........"
    })
    void allowsExactlyTheStepsOfTheTable(ObligationState from, String allowed) {
        ObligationState[] targets = ObligationState.values();

        for (int i = 0; i < targets.length; i++) {
            assertEquals(allowed.charAt(i) == 'x', from.canBecome(targets[i]), from + " -> " + targets[i]);
        }
        assertEquals(allowed.charAt(ObligationState.SUBMITTED.ordinal()) == 'x', from.acceptsReport());
        assertEquals(!allowed.contains("x"), from.isFinal());
    }
}
