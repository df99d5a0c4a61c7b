package org.labourrights.chassis.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.labourrights.chassis.time.DayUnit;
import org.labourrights.chassis.time.RollRule;

class PolicyShapeTest {

    private static final PolicyShape<Integer> DAYS = PolicyShapes.whole(0, 30);
    private static final PolicyShape<DayUnit> UNIT = PolicyShapes.choice(DayUnit.NATURAL_DAY, DayUnit.WORKING_DAY);

    @ParameterizedTest(name = "{0} is refused as of another kind: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "-1 | false",
                "31 | false",
                "100000 | false",
                "1e400 | false",
                "1e2147483647 | false",
                "99999999999999999999 | false",
                "1.5 | true",
                "\"1\" | true",
                "null | true",
                "true | true",
                "[] | true",
                "{} | true",
            })
    void takesWholeNumbersWithinTheirBounds(String value, boolean otherKind) {
        PolicyMisfit misfit = misfit(DAYS, value);

        assertEquals(otherKind, misfit.otherKind());
        assertTrue(misfit.expected().contains("[0; 30]"));
    }

    @Test
    void takesTheBoundsThemselvesAndAWholeNumberWrittenWithADecimal() {
        assertEquals(0, DAYS.read(json("0")));
        assertEquals(30, DAYS.read(json("30")));
        assertEquals(15, DAYS.read(json("15.0")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {"\"WORKINGDAY\"", "\"MONTH\"", "\"natural_day\"", "\"NATURAL_DAY \"", "1", "null"})
    void takesOnlyTheConstantsThatFit(String value) {
        assertEquals("NATURAL_DAY | WORKING_DAY", misfit(UNIT, value).expected());
        assertEquals(DayUnit.WORKING_DAY, UNIT.read(json("\"WORKING_DAY\"")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {"\"25:00\"", "\"24:01\"", "\"9:00\"", "\"17:60\"", "1700", "\"17:00:00\""})
    void takesTimesOfADay(String value) {
        misfit(PolicyShapes.endOfDayOrTime(), value);
        misfit(PolicyShapes.timeOfDay(), value);
    }

    @Test
    void endsADayAtTwentyFourOnlyWhereThatIsMeant() {
        assertEquals(LocalTime.MAX, PolicyShapes.endOfDayOrTime().read(json("\"24:00\"")));
        assertEquals(LocalTime.of(17, 30), PolicyShapes.endOfDayOrTime().read(json("\"17:30\"")));
        misfit(PolicyShapes.timeOfDay(), "\"24:00\"");
    }

    @Test
    void takesDaysOfAYear() {
        assertEquals(MonthDay.of(3, 31), PolicyShapes.monthDay().read(json("\"03-31\"")));
        misfit(PolicyShapes.monthDay(), "\"02-30\"");
        misfit(PolicyShapes.monthDay(), "\"13-01\"");
    }

    @Test
    void takesDecimalsOfSoManyDigits() {
        PolicyShape<BigDecimal> percent = PolicyShapes.decimal("0.01", "100", 2);

        assertEquals(new BigDecimal("99.5"), percent.read(json("99.5")));
        for (String wrong : List.of("0", "100.01", "50.001", "\"98\"", "1e400", "-1e-400")) {
            misfit(percent, wrong);
        }
    }

    @Test
    void saysWhereInAnObjectTheFaultLies() {
        PolicyMember<Integer> persons = PolicyMember.needed("persons", PolicyShapes.whole(1, 20));
        PolicyMember<List<RollRule>> rolls =
                PolicyMember.optional("rolls", PolicyLists.list(PolicyShapes.choice(RollRule.class), 1, 3));
        PolicyShape<PolicyLists.Fields> shape = PolicyLists.object(persons, rolls);

        assertEquals("", misfit(shape, "[]").pointer());
        assertEquals("/persons", misfit(shape, "{}").pointer());
        assertEquals("/persons", misfit(shape, "{\"persons\": null}").pointer());
        assertEquals("/person", misfit(shape, "{\"persons\": 1, \"person\": 1}").pointer());
        assertEquals("/rolls", misfit(shape, "{\"persons\": 1, \"rolls\": []}").pointer());
        assertEquals(
                "/rolls/1",
                misfit(shape, "{\"persons\": 1, \"rolls\": [\"NONE\", \"UP\"]}").pointer());
        assertEquals(2, shape.read(json("{\"persons\": 2}")).get(persons));
    }

    @Test
    void keepsSetsFreeOfDoubles() {
        PolicyShape<Set<RollRule>> shape = PolicyLists.set(PolicyShapes.choice(RollRule.class), 1);

        assertEquals(Set.of(RollRule.NONE), shape.read(json("[\"NONE\"]")));
        misfit(shape, "[\"NONE\", \"NONE\"]");
        misfit(shape, "[]");
        misfit(shape, "{\"NONE\": true}");
    }

    @Test
    void readsATableByConstant() {
        PolicyShape<Map<DayUnit, Integer>> shape =
                PolicyLists.table(DayUnit.class, Set.of(DayUnit.values()), Set.of(DayUnit.MONTH), DAYS);

        assertEquals(Map.of(DayUnit.MONTH, 1), shape.read(json("{\"MONTH\": 1}")));
        assertEquals("/MONTH", misfit(shape, "{\"YEAR\": 1}").pointer());
        assertEquals("/WEEK", misfit(shape, "{\"MONTH\": 1, \"WEEK\": 1}").pointer());
    }

    @Test
    void refusesWhatTheTypeOfTheValueRefuses() {
        PolicyShape<LocalTime> shape = DAYS.as(hour -> LocalTime.of(hour, 0));

        assertEquals(LocalTime.of(23, 0), shape.read(json("23")));
        misfit(shape, "24");
    }

    @Test
    void readsNullAsNotSetOnlyWhereThatIsMeant() {
        assertEquals(Optional.empty(), DAYS.orNull().read(json("null")));
        assertEquals(Optional.of(3), DAYS.orNull().read(json("3")));
        misfit(DAYS, "null");
    }

    @Test
    void tellsTheSameBoundsThatItKeeps() {
        assertEquals(json("{\"type\":\"integer\",\"minimum\":0,\"maximum\":30,\"examples\":[0,30]}"), DAYS.schema());
    }

    @Test
    void aKeyWhoseExtremesItDoesNotTakeIsNone() {
        assertThrows(
                PolicyMisfit.class, () -> PolicyKey.of("probe.odd", "DAY", DAYS.where(days -> days % 2 == 1, "odd")));
    }

    private static PolicyMisfit misfit(PolicyShape<?> shape, String value) {
        return assertThrows(PolicyMisfit.class, () -> shape.read(json(value)), value);
    }

    private static JsonNode json(String text) {
        try {
            return JsonMapper.builder()
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .build()
                    .readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}
