package org.labourrights.bench;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class WarmRuleTest {

    @Test
    void oneRoundSaysNothing() {
        assertFalse(WarmRule.settled(List.of()));
        assertFalse(WarmRule.settled(List.of(20.0)));
        assertFalse(WarmRule.settled(List.of(20.0, 20.0)));
    }

    @Test
    void whoStillGetsFasterIsNotWarm() {
        assertFalse(WarmRule.settled(List.of(20.0, 12.0, 9.0)));
        assertFalse(WarmRule.settled(List.of(20.0, 12.0, 9.0, 9.1)));
        assertFalse(WarmRule.settled(List.of(20.0, 10.0, 10.0, 9.4)));
    }

    @Test
    void whoHasNotGotFasterTwiceIsWarm() {
        assertTrue(WarmRule.settled(List.of(20.0, 12.0, 9.0, 9.1, 8.9)));
        assertTrue(WarmRule.settled(List.of(20.0, 10.0, 9.6, 11.5)));
        assertTrue(WarmRule.settled(List.of(8.0, 8.0, 8.0)));
    }
}
