package org.labourrights.chassis.reference.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReferenceCourseTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final int DAYS = 40;

    @Test
    void beforeTheFirstEntryTheSeedCountsAndFromItsDayOnTheEntriesAlone() {
        var course = ReferenceCourse.of(
                List.of(new ReferenceRow<>(null, null, "seed", "jar")),
                List.of(row(10, 19, "entered"), row(25, null, "again")));

        assertEquals(Optional.of("seed"), on(course, 9));
        assertEquals(Optional.of("entered"), on(course, 10));
        assertEquals(Optional.of("entered"), on(course, 19));
        assertEquals(Optional.empty(), on(course, 20));
        assertEquals(Optional.of("again"), on(course, 25));
        assertEquals("entered", course.around(day(20)).orElseThrow().content());
    }

    @Test
    void withoutAnEntryTheSeedCounts() {
        var course = ReferenceCourse.of(List.of(row(5, 9, "seed")), List.of());

        assertEquals(Optional.empty(), on(course, 4));
        assertEquals(Optional.of("seed"), on(course, 5));
        assertEquals("seed", course.around(day(30)).orElseThrow().content());
        assertEquals("seed", course.around(day(0)).orElseThrow().content());
    }

    @Test
    void everyDayHasWhatTheRuleSays() {
        Random random = new Random(20261201);
        for (int round = 0; round < 2_000; round++) {
            List<ReferenceRow<String>> seed = disjoint(random, "seed");
            List<ReferenceRow<String>> entered = disjoint(random, "entered");
            Optional<LocalDate> first =
                    entered.stream().map(ReferenceRow::since).min(LocalDate::compareTo);
            Collections.shuffle(entered, random);

            var course = ReferenceCourse.of(seed, entered);

            for (int i = 0; i < DAYS; i++) {
                LocalDate day = day(i);
                boolean over = first.filter(from -> !day.isBefore(from)).isPresent();
                Optional<LocalDate> end = entered.stream()
                        .max(Comparator.comparing(ReferenceRow::since))
                        .map(ReferenceRow::validTo);
                boolean newer = end.isPresent()
                        && seed.stream()
                                .anyMatch(row -> row.validOn(day) && row.since().isAfter(end.get()));
                Optional<String> said = (over && !newer ? entered : seed)
                        .stream()
                                .filter(row -> row.validOn(day))
                                .map(ReferenceRow::content)
                                .findFirst();
                assertEquals(said, on(course, i), () -> day + " " + seed + " " + entered);
            }
        }
    }

    /** Up to three periods one after the other, the last of them open now and then. */
    private static List<ReferenceRow<String>> disjoint(Random random, String name) {
        List<ReferenceRow<String>> rows = new ArrayList<>();
        int at = random.nextInt(15);
        int count = random.nextInt(4);
        for (int i = 0; i < count; i++) {
            int end = at + random.nextInt(8);
            boolean open = i == count - 1 && random.nextBoolean();
            rows.add(row(at, open ? null : end, name + i));
            at = end + 1 + random.nextInt(4);
        }
        return rows;
    }

    private static Optional<String> on(ReferenceCourse<String> course, int day) {
        return course.on(day(day)).map(ReferenceRow::content);
    }

    private static ReferenceRow<String> row(int from, @Nullable Integer to, String content) {
        return new ReferenceRow<>(day(from), to == null ? null : day(to), content, "source");
    }

    private static LocalDate day(int number) {
        return FIRST.plusDays(number);
    }
}
