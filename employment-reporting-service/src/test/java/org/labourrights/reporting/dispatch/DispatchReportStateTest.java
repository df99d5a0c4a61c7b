package org.labourrights.reporting.dispatch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DispatchReportStateTest {
    @ParameterizedTest
    @CsvSource({"SUBMITTED, QUALIFIED;UNQUALIFIED", "UNQUALIFIED, QUALIFIED;EXITED", "QUALIFIED, ''", "EXITED, ''"})
    void allowsExactlyTheStepsOfTheTable(DispatchReportState from, String targets) {
        Set<String> allowed = targets.isEmpty() ? Set.of() : Set.of(targets.split(";"));

        for (DispatchReportState to : DispatchReportState.values()) {
            assertEquals(allowed.contains(to.name()), from.canBecome(to), from + " -> " + to);
        }
    }
}
