package org.labourrights.chassis.reference.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.labourrights.chassis.problem.FieldProblem;

class ValidityRuleTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

    /** Last day of periods without end, for counting. */
    private static final int HORIZON = 60;

    @ParameterizedTest
    @CsvSource({
        "2026-12-01,           , ''",
        "2000-01-01, 2000-01-01, ''",
        "2031-12-01, 2076-12-01, ''",
        "1999-12-31,           , /validFrom",
        "2031-12-02,           , /validFrom",
        "2027-01-01, 2026-12-31, /validTo",
        "2027-01-01, 2076-12-02, /validTo",
    })
    void takesDaysThatSomebodyCanHaveMeant(LocalDate from, LocalDate to, String wrong) {
        assertEquals(
                wrong.isEmpty() ? List.of() : List.of(wrong),
                ValidityRule.wrong(from, to, TODAY).stream()
                        .map(FieldProblem::pointer)
                        .toList());
    }

    @Test
    void twoEntriesOverlapExactlyWhenADayIsInBoth() {
        Random random = new Random(20261202);
        int overlaps = 0;
        for (int round = 0; round < 5_000; round++) {
            ReferenceEntry one = entry(random);
            ReferenceEntry other = entry(random);
            boolean shared = IntStream.rangeClosed(0, HORIZON)
                    .mapToObj(TODAY::plusDays)
                    .anyMatch(day -> validOn(one, day) && validOn(other, day));

            assertEquals(shared, overlaps(one, other), () -> one + " " + other);
            assertEquals(shared, overlaps(other, one), () -> other + " " + one);
            overlaps += shared ? 1 : 0;
        }
        assertTrue(overlaps > 1_000 && overlaps < 4_000, "the periods are too much alike: " + overlaps);
    }

    @Test
    void anEntryDoesNotOverlapWithWhatItSaidBefore() {
        ReferenceEntry entry = entry(new Random(1));

        assertTrue(ValidityRule.overlapped(entry, List.of(entry)).isEmpty());
    }

    private static boolean overlaps(ReferenceEntry asked, ReferenceEntry other) {
        return ValidityRule.overlapped(asked, List.of(other)).isPresent();
    }

    private static boolean validOn(ReferenceEntry entry, LocalDate day) {
        LocalDate end = entry.validTo();
        return !day.isBefore(entry.validFrom()) && (end == null || !day.isAfter(end));
    }

    private static ReferenceEntry entry(Random random) {
        int from = random.nextInt(40);
        boolean open = random.nextInt(5) == 0;
        return new ReferenceEntry(
                new UUID(random.nextLong(), random.nextLong()),
                0,
                "minimum-wage",
                "150105",
                JsonNodeFactory.instance.objectNode(),
                TODAY.plusDays(from),
                open ? null : TODAY.plusDays(from + random.nextInt(20)),
                "source",
                false,
                Instant.EPOCH,
                "admin",
                "reason");
    }
}
