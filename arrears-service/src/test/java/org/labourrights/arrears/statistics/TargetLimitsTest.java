package org.labourrights.arrears.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetLimitsTest {

    private static final String KEY = "kpi.migrantWage";

    private final TargetLimits limits = new TargetLimits();

    @Test
    void knowsTheTargetsOfTheRates() {
        assertEquals(Set.of(KEY), limits.keys());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"-1, false", "0, false", "0.01, true", "98, true", "100, true", "100.01, false"})
    void admitsAPercentageAboveNothingAndUpToAll(BigDecimal value, boolean admitted) {
        assertEquals(admitted, limits.admits(KEY, DecimalNode.valueOf(value)));
    }

    @Test
    void admitsNothingButANumber() {
        assertFalse(limits.admits(KEY, TextNode.valueOf("98")));
        assertFalse(limits.admits(KEY, NullNode.getInstance()));
    }

    @Test
    void saysWhatItExpects() {
        assertEquals("(0; 100]", limits.expected(KEY));
    }
}
