package org.labourrights.reporting.layoff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayoffThresholdTest {

    private static final LayoffThreshold LAW = new LayoffThreshold(20, BigDecimal.TEN);

    @ParameterizedTest
    @CsvSource({
        "19, 186, 10.22, true",
        "19, 200, 9.50, false",
        "20, 500, 4.00, true",
        "19, 190, 10.00, true",
        "19, 191, 9.95, false",
        "19, 500, 3.80, false",
        "1, 10, 10.00, true",
        "1, 11, 9.09, false"
    })
    void isMetByTwentyPersonsOrATenthOfTheStaff(int planned, int total, String ratio, boolean met) {
        assertEquals(met, LAW.isMetBy(planned, total));
        assertEquals(ratio, LayoffThreshold.ratio(planned, total).toPlainString());
    }

    @ParameterizedTest
    @CsvSource({"9999, 100000, 10.00, false", "10000, 100000, 10.00, true"})
    void judgesTheExactFractionAndNotTheRoundedRatio(int planned, int total, String ratio, boolean met) {
        LayoffThreshold shareOnly = new LayoffThreshold(Integer.MAX_VALUE, BigDecimal.TEN);

        assertEquals(met, shareOnly.isMetBy(planned, total));
        assertEquals(ratio, LayoffThreshold.ratio(planned, total).toPlainString());
    }

    @ParameterizedTest
    @CsvSource({"11, 88, true", "10, 88, false"})
    void readsAShareThatIsNoWholePercent(int planned, int total, boolean met) {
        assertEquals(met, new LayoffThreshold(20, new BigDecimal("12.5")).isMetBy(planned, total));
    }
}
