package org.labourrights.inspection.pool;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WeightRuleTest {

    private static final Map<PoolReason, Integer> WEIGHTS =
            Map.of(PoolReason.MANUAL, 1, PoolReason.RISK_WARNING, 3, PoolReason.REPORT_OVERDUE, 2);

    @Test
    void eachKindOfReasonCountsOnce() {
        assertEquals(
                5,
                WeightRule.weight(
                        List.of(PoolReason.RISK_WARNING, PoolReason.REPORT_OVERDUE, PoolReason.RISK_WARNING), WEIGHTS));
        assertEquals(1, WeightRule.weight(List.of(PoolReason.MANUAL, PoolReason.MANUAL), WEIGHTS));
    }
}
