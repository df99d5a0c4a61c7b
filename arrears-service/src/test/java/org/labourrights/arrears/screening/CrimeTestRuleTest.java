package org.labourrights.arrears.screening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.labourrights.chassis.identifier.Yuan;
import org.labourrights.chassis.policy.PolicyKey;
import org.labourrights.chassis.policy.PolicyMisfit;

class CrimeTestRuleTest {

    @ParameterizedTest(name = "{0} workers, {1} months, single {2}, all {3}: {6} {7}")
    @CsvSource(
            nullValues = "-",
            value = {
                // S-08
                "12, 2,     0.00,  96000.00, -, 60000, MET, GROUP",
                // the group limb with its limits
                "10, 0,     0.00,  60000.00, -, 60000, MET, GROUP",
                "10, 0,     0.00,  59999.99, -, 60000, NOT_MET, -",
                " 9, 2,     0.00, 600000.00, -, 60000, NOT_MET, -",
                // the single limb with its limits
                " 1, 3, 10000.00,  10000.00, 10000, -, MET, SINGLE",
                " 1, 3,  9999.99,   9999.99, 10000, -, NOT_MET, -",
                " 1, 2, 90000.00,  90000.00, 10000, -, NOT_MET, -",
                " 5, 4, 12000.00,  30000.00, 10000, -, MET, SINGLE",
                // no threshold: a person decides, however much it is
                "12, 2,     0.00,  96000.00, -, -, NEEDS_REVIEW, GROUP",
                " 1, 3, 99000.00,  99000.00, -, 60000, NEEDS_REVIEW, SINGLE",
                "10, 0,     0.00, 999999.00, 10000, -, NEEDS_REVIEW, GROUP",
                " 9, 2, 99000.00, 999999.00, -, -, NOT_MET, -",
                // one limb met is enough, whatever the other one would need
                "12, 3, 20000.00,  50000.00, 10000, -, MET, SINGLE",
                "12, 3, 20000.00,  96000.00, -, 60000, MET, GROUP",
                "12, 3, 20000.00,  50000.00, -, 60000, NEEDS_REVIEW, SINGLE",
            })
    void comparesWithTheLimitsIncluded(
            int workers,
            int months,
            String single,
            String total,
            @Nullable String t1,
            @Nullable String t2,
            CrimeResult result,
            @Nullable CrimeBasis basis) {
        CrimeFacts facts = new CrimeFacts(true, true, false, workers, months, Yuan.parse(single), Yuan.parse(total));

        assertEquals(new CrimeTest(result, basis), CrimeTestRule.test(facts, thresholds(t1, t2)));
    }

    @ParameterizedTest(name = "{0} workers, {1} months, {2} one, {3} all against {4} and {5}: {6}")
    @CsvSource(
            nullValues = "-",
            value = {
                // nobody knows what one of them is owed
                "12, 3, -, 50000.00, 10000, 60000, NEEDS_REVIEW, SINGLE",
                "12, 2, -, 50000.00, 10000, 60000, NOT_MET, -",
                "12, 3, -,  9999.99, 10000, 60000, NOT_MET, -",
                "12, 3, -, 96000.00, 10000, 60000, MET, GROUP",
                // nor how many they are
                " -, 2, -, 60000.00, 10000, 60000, NEEDS_REVIEW, GROUP",
                " -, 2, -, 59999.99, 10000, 60000, NOT_MET, -",
                // nor for how long they wait
                " 9, -, 10000.00, 60000.00, 10000, 60000, NEEDS_REVIEW, SINGLE",
                " 9, -,  9999.99, 60000.00, 10000, 60000, NOT_MET, -",
                " -, -, -, 60000.00, 10000, 60000, NEEDS_REVIEW, GROUP",
                " -, -, -,     1.00, -, -, NEEDS_REVIEW, GROUP",
            })
    void whatNobodyKnowsIsForAPersonToLookAtUnlessItCannotMatter(
            @Nullable Integer workers,
            @Nullable Integer months,
            @Nullable String single,
            String total,
            @Nullable String t1,
            @Nullable String t2,
            CrimeResult result,
            @Nullable CrimeBasis basis) {
        CrimeFacts facts = new CrimeFacts(
                true, true, false, workers, months, single == null ? null : Yuan.parse(single), Yuan.parse(total));

        assertEquals(new CrimeTest(result, basis), CrimeTestRule.test(facts, thresholds(t1, t2)));
    }

    @ParameterizedTest(name = "served {0}, expired unpaid {1}, evaded {2}: {3}")
    @CsvSource({
        "true,  true,  false, MET",
        "true,  false, false, NOT_MET",
        "false, false, false, NOT_MET",
        "true,  false, true,  MET",
        "true,  true,  true,  MET",
        "false, true,  true,  NOT_MET",
    })
    void takesAnOrderThatWasRefusedAndAbscondingCountsLikeRefusal(
            boolean served, boolean expired, boolean evaded, CrimeResult result) {
        CrimeFacts facts = new CrimeFacts(served, expired, evaded, 12, 2, Yuan.ZERO, Yuan.parse("96000.00"));

        assertEquals(
                result, CrimeTestRule.test(facts, thresholds(null, "60000")).result());
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "crime.thresholdSingle, 4999.99, false",
                "crime.thresholdSingle, 5000, true",
                "crime.thresholdSingle, 20000, true",
                "crime.thresholdSingle, 20000.01, false",
                "crime.thresholdGroup, 29999.99, false",
                "crime.thresholdGroup, 30000, true",
                "crime.thresholdGroup, 100000, true",
                "crime.thresholdGroup, 100000.01, false",
                "crime.thresholdGroup, -, true",
            })
    void keepsThresholdsWithinTheLaw(String key, @Nullable BigDecimal value, boolean admitted) {
        JsonNode json = value == null ? NullNode.getInstance() : DecimalNode.valueOf(value);

        PolicyKey<Optional<Yuan>> threshold = key.equals("crime.thresholdSingle") ? CrimeKeys.SINGLE : CrimeKeys.GROUP;

        if (admitted) {
            assertEquals(
                    Optional.ofNullable(value).map(Yuan::new), threshold.shape().read(json));
        } else {
            assertThrows(PolicyMisfit.class, () -> threshold.shape().read(json));
        }
        assertThrows(PolicyMisfit.class, () -> threshold.shape().read(TextNode.valueOf("60000")));
    }

    private static CrimeThresholds thresholds(@Nullable String single, @Nullable String group) {
        return new CrimeThresholds(
                3, single == null ? null : Yuan.parse(single), 10, group == null ? null : Yuan.parse(group));
    }
}
