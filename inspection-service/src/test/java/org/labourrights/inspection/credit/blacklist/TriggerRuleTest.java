package org.labourrights.inspection.credit.blacklist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.labourrights.chassis.identifier.Yuan;

class TriggerRuleTest {

    @ParameterizedTest
    @CsvSource({
        "12, 96000, 10000, 60000, AMOUNT",
        "12, 60000, 10000, 60000, AMOUNT",
        "12, 59999.99, 10000, 60000, ",
        "10, 59999.99, 10000, 60000, ",
        "9, 10000, 10000, 60000, AMOUNT",
        "9, 9999.99, 10000, 60000, ",
        "12, 96000, 10000, , AMOUNT_TO_REVIEW",
        "1, 100, , 60000, AMOUNT_TO_REVIEW"
    })
    void comparesWithTheThresholdOfTheNumberOfWorkers(
            int workers,
            String unpaid,
            @Nullable String single,
            @Nullable String many,
            @Nullable BlacklistTrigger expected) {
        var thresholds = new TriggerRule.Thresholds(
                10,
                Optional.ofNullable(single).map(Yuan::parse),
                Optional.ofNullable(many).map(Yuan::parse));

        assertEquals(Optional.ofNullable(expected), TriggerRule.of(workers, Yuan.parse(unpaid), thresholds));
    }
}
