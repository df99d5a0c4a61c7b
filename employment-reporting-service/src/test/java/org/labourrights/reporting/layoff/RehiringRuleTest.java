package org.labourrights.reporting.layoff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RehiringRuleTest {

    @ParameterizedTest
    @CsvSource({
        // hired, offered, laid off: whether others came first
        "5,  5, 19, false",
        "5,  4, 19, true",
        "5,  0, 19, true",
        "40, 19, 19, false",
        "40, 18, 19, true",
        "1,  1,  1, false",
    })
    void othersComeFirstWhenFewerAreAskedThanAreHiredAndCanBeAsked(
            int hired, int offered, int laidOff, boolean notFirst) {
        assertEquals(notFirst, RehiringRule.notFirst(rehiring(hired, offered, 0), laidOff));
    }

    @ParameterizedTest
    @CsvSource({
        "5,  5, 5, ''",
        "5,  5, 6, /returned",
        "9,  5, 6, /returned",
        "5, 19, 0, ''",
        "5, 20, 0, /offered",
    })
    void countsDoNotContradictEachOther(int hired, int offered, int returned, String pointer) {
        String faults = RehiringRule.faults(rehiring(hired, offered, returned), 19).stream()
                .map(fault -> fault.pointer())
                .reduce("", String::concat);

        assertEquals(pointer, faults);
    }

    private static Rehiring rehiring(int hired, int offered, int returned) {
        return new Rehiring(LocalDate.parse("2026-12-01"), "站点调度", hired, offered, returned, null);
    }
}
