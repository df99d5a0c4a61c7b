package org.labourrights.reporting.cadence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.labourrights.reporting.reference.Cadence;
import org.labourrights.reporting.reference.ReportingPeriod;

class CadenceCourseTest {

    private static final LocalDate BEGIN = LocalDate.of(2026, 1, 1);
    private static final LocalDate END = LocalDate.of(2030, 12, 31);

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            HALF_YEAR, QUARTER,   2026-10-01, false, 2026-07-01, 2027-01-01
            QUARTER,   HALF_YEAR, 2026-11-01, false, 2026-07-01, 2027-01-01
            HALF_YEAR, QUARTER,   2026-07-01, true,  2026-07-01, -
            QUARTER,   HALF_YEAR, 2026-10-01, false, 2026-07-01, 2027-01-01
            QUARTER,   MONTH,     2026-10-01, true,  2026-10-01, -
            MONTH,     QUARTER,   2026-11-01, false, 2026-10-01, 2027-01-01
            MONTH,     DAY,       2026-11-02, false, 2026-11-01, 2026-12-01
            DAY,       YEAR,      2026-06-05, false, 2027-01-01, -
            YEAR,      QUARTER,   2026-04-01, false, 2027-01-01, -
            HALF_YEAR, YEAR,      2026-07-01, false, 2027-01-01, -
            """)
    void aCadenceChangesWhereBothSidesMeet(
            Cadence before, Cadence after, LocalDate day, boolean meets, LocalDate first, LocalDate second) {
        CadenceChange change = new CadenceChange(day, before, after);

        assertEquals(meets, change.meets());
        assertEquals(
                Stream.of(first, second).filter(each -> each != null).toList(),
                change.possible(LocalDate.of(2026, 6, 1)).stream()
                        .filter(each -> !meets || each.equals(day))
                        .toList());
    }

    @Test
    void aDayThatHasPassedIsNotOffered() {
        CadenceChange change = new CadenceChange(LocalDate.of(2026, 10, 1), Cadence.HALF_YEAR, Cadence.QUARTER);

        assertEquals(List.of(LocalDate.of(2027, 1, 1)), change.possible(LocalDate.of(2026, 7, 2)));
    }

    /** Random changes of five years, those taken that the rule takes; then the planner's months are lived one by one. */
    @Test
    void everyDayIsOwedExactlyOnceWhateverIsChangedWhen() {
        int taken = 0;
        for (int seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            Place place = new Place(Cadence.values()[random.nextInt(4)]);
            for (LocalDate today = BEGIN; !today.isAfter(END); today = today.plusDays(1)) {
                if (random.nextInt(60) == 0) {
                    taken += place.ask(random, today) ? 1 : 0;
                }
                place.live(today);
            }

            assertEquals(List.of(), place.owedOtherThanOnce(), "seed " + seed);
        }
        assertTrue(taken > 2_000, "changes taken: " + taken);
    }

    /** The same without the rule: the property sees what goes wrong then. */
    @Test
    void withoutTheRuleDaysAreLeftOutOrOwedTwice() {
        Place half = new Place(Cadence.HALF_YEAR);
        half.course = half.course.with(LocalDate.of(2026, 10, 1), Cadence.QUARTER);
        Place quarter = new Place(Cadence.QUARTER);
        quarter.course = quarter.course.with(LocalDate.of(2026, 11, 1), Cadence.HALF_YEAR);
        for (LocalDate today = BEGIN; !today.isAfter(END); today = today.plusDays(1)) {
            half.live(today);
            quarter.live(today);
        }

        assertEquals(LocalDate.of(2026, 7, 1), half.owedOtherThanOnce().getFirst());
        assertEquals(LocalDate.of(2026, 7, 1), quarter.owedOtherThanOnce().getFirst());
        assertEquals(92, half.owedOtherThanOnce().size());
        assertEquals(92, quarter.owedOtherThanOnce().size());
    }

    @Test
    void thePlanOfACourseIsWhatIsLived() {
        CadenceCourse course = course(Cadence.HALF_YEAR).with(LocalDate.of(2026, 7, 1), Cadence.QUARTER);

        assertEquals(
                List.of("2026H1", "2026Q3", "2026Q4", "2027Q1"),
                course.periods(LocalDate.of(2026, 3, 9), LocalDate.of(2027, 2, 1)).stream()
                        .map(ReportingPeriod::code)
                        .toList());
        assertFalse(course.changes(LocalDate.of(2026, 7, 1)).isEmpty());
        assertTrue(course.changes(LocalDate.of(2026, 7, 2)).isEmpty());
    }

    private static CadenceCourse course(Cadence cadence) {
        return new CadenceCourse(new TreeMap<>(Map.of(LocalDate.of(2022, 1, 1), cadence)));
    }

    /** A place as the planner treats it: on the first of a month it plans the running period and drops what is not. */
    private static final class Place {
        private CadenceCourse course;
        private final List<ReportingPeriod> planned = new ArrayList<>();
        private final Map<LocalDate, Integer> owed = new HashMap<>();

        Place(Cadence cadence) {
            course = course(cadence);
        }

        boolean ask(Random random, LocalDate today) {
            LocalDate day = today.plusDays(random.nextInt(400));
            Cadence cadence = Cadence.values()[random.nextInt(4)];
            if (random.nextBoolean()) {
                List<LocalDate> possible = new CadenceChange(day, course.on(day.minusDays(1)), cadence).possible(today);
                day = possible.getLast();
            }
            CadenceCourse asked = course.with(day, cadence);
            boolean taken = asked.changes(today).stream().allMatch(CadenceChange::meets);
            course = taken ? asked : course;
            return taken;
        }

        void live(LocalDate today) {
            planned.removeIf(period -> {
                boolean opens = period.opensOn().equals(today);
                boolean stillOwed =
                        course.on(period.end()).containing(period.end()).equals(period);
                if (opens && stillOwed) {
                    period.start()
                            .datesUntil(period.end().plusDays(1))
                            .forEach(day -> owed.merge(day, 1, Integer::sum));
                }
                return opens;
            });
            if (today.getDayOfMonth() == 1 || course.on(today) == Cadence.DAY) {
                ReportingPeriod running = course.on(today).containing(today);
                planned.removeIf(period -> period.opensOn().isAfter(today) && !period.equals(running));
                if (!planned.contains(running)) {
                    planned.add(running);
                }
            }
        }

        /** Of the days whose periods are over whatever the cadence. */
        List<LocalDate> owedOtherThanOnce() {
            return BEGIN.datesUntil(LocalDate.of(END.getYear(), 1, 1))
                    .filter(day -> owed.getOrDefault(day, 0) != 1)
                    .toList();
        }
    }
}
