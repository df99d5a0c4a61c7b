package org.labourrights.reporting.layoff.daily;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DailyReportStateTest {
    @ParameterizedTest
    @CsvSource({
        "DUE, FILED;MISSING;RELEASED",
        "MISSING, FILED_LATE;RELEASED",
        "RELEASED, DUE;MISSING",
        "FILED, ''",
        "FILED_LATE, ''"
    })
    void allowsExactlyTheStepsOfTheTable(DailyReportState from, String targets) {
        Set<String> allowed = targets.isEmpty() ? Set.of() : Set.of(targets.split(";"));

        for (DailyReportState to : DailyReportState.values()) {
            assertEquals(allowed.contains(to.name()), from.canBecome(to), from + " -> " + to);
        }
    }
}
