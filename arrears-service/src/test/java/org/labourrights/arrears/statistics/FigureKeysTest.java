package org.labourrights.arrears.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.labourrights.chassis.policy.PolicyMisfit;

class FigureKeysTest {

    @Test
    void knowsTheTargetsOfTheRates() {
        assertEquals(
                Set.of(FigureKeys.MIGRANT_WAGE),
                Arrays.stream(LeadRate.values())
                        .map(LeadRate::target)
                        .flatMap(Optional::stream)
                        .collect(Collectors.toSet()));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"-1, false", "0, false", "0.01, true", "98, true", "100, true", "100.01, false"})
    void admitsAPercentageAboveNothingAndUpToAll(BigDecimal value, boolean admitted) {
        if (admitted) {
            assertEquals(value, FigureKeys.MIGRANT_WAGE.shape().read(DecimalNode.valueOf(value)));
        } else {
            refuses(DecimalNode.valueOf(value));
        }
    }

    @Test
    void admitsNothingButANumber() {
        for (JsonNode other : List.of(TextNode.valueOf("98"), NullNode.getInstance())) {
            assertTrue(refuses(other).otherKind());
        }
    }

    @Test
    void saysWhatItExpects() {
        assertTrue(FigureKeys.MIGRANT_WAGE.shape().expected().contains("[0.01; 100]"));
    }

    private static PolicyMisfit refuses(JsonNode value) {
        return assertThrows(
                PolicyMisfit.class, () -> FigureKeys.MIGRANT_WAGE.shape().read(value));
    }
}
