package org.labourrights.chassis.policy;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.time.DayUnit;

/** What seeds are held against; a service whose seed is refused does not start, in no test and nowhere else. */
class KnownPoliciesTest {

    private static final PolicyKey<Integer> DAYS = PolicyKey.period("probe.days", DayUnit.WORKING_DAY, 1, 60);
    private static final PolicyKey<Boolean> SENT = PolicyKey.flag("probe.sent", "FLAG");

    private final KnownPolicies known = new KnownPolicies(List.of(() -> List.of(DAYS, SENT)));

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource({
        "probe.day, WORKING_DAY, 15, no key is declared",
        "probe.days, NATURAL_DAY, 15, not in NATURAL_DAY",
        "probe.days, WORKING_DAY, -3, [1; 60]",
        "probe.days, WORKING_DAY, 100000, [1; 60]",
        "probe.days, WORKING_DAY, true, [1; 60]",
        "probe.sent, FLAG, 1, true | false",
    })
    void refusesASeedThatNoKeyReads(String key, String unit, String value, String why) {
        IllegalStateException refused = assertThrows(
                IllegalStateException.class,
                () -> known.requireSeed(key, unit, DivisionCode.CN, PolicyShapes.json(value)));

        assertTrue(String.valueOf(refused.getMessage()).contains(why), refused.getMessage());
    }

    @Test
    void takesASeedThatItsKeyReads() {
        assertDoesNotThrow(
                () -> known.requireSeed("probe.days", "WORKING_DAY", DivisionCode.CN, PolicyShapes.json("60")));
    }

    @Test
    void namesTheNearestKeysFirst() {
        assertEquals(List.of("probe.days", "probe.sent"), known.near("probe.day"));
        assertEquals(List.of("probe.sent", "probe.days"), known.near("probe.send"));
    }

    @Test
    void oneKeyIsDeclaredOnce() {
        assertThrows(
                IllegalStateException.class,
                () -> new KnownPolicies(List.of(() -> List.of(DAYS), () -> List.of(SENT, DAYS))));
    }
}
