package org.labourrights.kernel.person.text;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class WhereaboutsRuleTest {

    @Test
    void findsCoordinatesInAText() {
        assertTrue(WhereaboutsRule.tells("送餐到 40.842400, 111.749100 附近"));
        assertTrue(WhereaboutsRule.tells("111.7491，40.8424"));
        assertFalse(WhereaboutsRule.tells("欠 3 个月工资共 8600.00, 另扣押金 500.0000 元"));
        assertFalse(WhereaboutsRule.tells("在示例路 1 号送餐"));
    }
}
