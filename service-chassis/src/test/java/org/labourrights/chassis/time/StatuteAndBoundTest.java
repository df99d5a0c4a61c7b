package org.labourrights.chassis.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatuteAndBoundTest {
    @ParameterizedTest
    @CsvSource({
        "ARBITRATION_RULES, 3, WORKING_DAY",
        "ARBITRATION_RULES, 5, WORKING_DAY",
        "ARBITRATION_RULES, 10, WORKING_DAY",
        "ARBITRATION_RULES, 15, NATURAL_DAY",
        "ARBITRATION_RULES, 45, NATURAL_DAY",
        "ADMINISTRATIVE_PENALTY_LAW, 2, WORKING_DAY",
        "ADMINISTRATIVE_PENALTY_LAW, 7, WORKING_DAY",
        "ADMINISTRATIVE_PENALTY_LAW, 90, NATURAL_DAY",
        "ADMINISTRATIVE_COMPULSION_LAW, 3, WORKING_DAY",
        "ADMINISTRATIVE_COMPULSION_LAW, 10, NATURAL_DAY",
        "PETITION_REGULATIONS, 15, NATURAL_DAY",
        "MEDIATION, 15, NATURAL_DAY",
        "INSPECTION_REGULATIONS, 60, NATURAL_DAY"
    })
    void readsDaysAsEachStatuteMeansThem(Statute statute, int days, DayUnit unit) {
        assertEquals(unit, statute.unitOf(days));
    }

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, 50, 50, true",
        "AT_LEAST, 49, 50, false",
        "AT_MOST, 36, 36, true",
        "AT_MOST, 36.01, 36, false",
        "BELOW, 10, 10, false",
        "BELOW, 9, 10, true",
        "ABOVE, 10, 10, false",
        "ABOVE, 11, 10, true"
    })
    void includesTheNumberOnlyWhereTheWordDoes(Bound bound, BigDecimal value, BigDecimal limit, boolean holds) {
        assertEquals(holds, bound.holds(value, limit));
    }
}
