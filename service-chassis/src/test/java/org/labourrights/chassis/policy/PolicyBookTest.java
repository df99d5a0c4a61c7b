package org.labourrights.chassis.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.time.DayUnit;

class PolicyBookTest {

    private static final PolicyKey<Integer> KEY = PolicyKey.period("probe.days", DayUnit.WORKING_DAY, 1, 60);
    private static final Map<String, PolicyKey<?>> KEYS = Map.of(KEY.name(), KEY);
    private static final DivisionCode CITY = new DivisionCode("150100");
    private static final List<DivisionCode> LINEAGE = List.of(CITY, DivisionCode.CN);

    @Test
    void aRowThatNoKeyReadsIsSetAsideAndTheOneAboveGoverns() {
        PolicyBook book = new PolicyBook(
                1,
                List.of(
                        row(DivisionCode.CN, "15", "2022-01-01", null),
                        row(CITY, "\"WORKINGDAY\"", "2023-01-01", null)),
                KEYS);

        assertEquals(15, value(book, "2024-01-01"));
        assertEquals(1, book.setAside().size());
    }

    @Test
    void theRowBeforeABadOneGovernsOn() {
        PolicyBook book = new PolicyBook(
                1,
                List.of(
                        row(DivisionCode.CN, "15", "2022-01-01", "2022-12-31"),
                        row(DivisionCode.CN, "-3", "2023-01-01", "2023-06-30"),
                        row(DivisionCode.CN, "100000", "2023-07-01", "2023-12-31"),
                        row(DivisionCode.CN, "20", "2024-01-01", null)),
                KEYS);

        assertEquals(15, value(book, "2022-12-31"));
        assertEquals(15, value(book, "2023-01-01"));
        assertEquals(15, value(book, "2023-12-31"));
        assertEquals(20, value(book, "2024-01-01"));
        assertEquals(2, book.setAside().size());
        assertEquals(Set.of(), book.withoutNationalRow(KEYS.keySet(), LocalDate.parse("2023-12-31")));
    }

    @Test
    void aRowInAnotherUnitIsNotReadAsOneOfThis() {
        PolicyItem inDays = row(CITY, "20", "2023-01-01", null);
        PolicyItem inMonths = new PolicyItem(
                inDays.id(), CITY, KEY.name(), inDays.value(), "MONTH", inDays.validFrom(), null, "test");
        PolicyBook book = new PolicyBook(1, List.of(row(DivisionCode.CN, "15", "2022-01-01", null), inMonths), KEYS);

        assertEquals(15, value(book, "2024-01-01"));
    }

    @Test
    void rowsOfAKeyThatIsReadNoMoreAreLeftOut() {
        PolicyBook book = new PolicyBook(1, List.of(row(DivisionCode.CN, "15", "2022-01-01", null)), Map.of());

        assertTrue(
                book.resolve(KEY.name(), LINEAGE, LocalDate.parse("2024-01-01")).isEmpty());
        assertEquals(List.of(), book.setAside());
    }

    private static Object value(PolicyBook book, String on) {
        return book.resolve(KEY.name(), LINEAGE, LocalDate.parse(on))
                .orElseThrow()
                .value();
    }

    private static PolicyItem row(DivisionCode division, String value, String from, @Nullable String to) {
        return new PolicyItem(
                UUID.randomUUID(),
                division,
                KEY.name(),
                PolicyShapes.json(value),
                "WORKING_DAY",
                LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                "test");
    }
}
