package org.labourrights.chassis.time.notice;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.labourrights.chassis.problem.FieldProblem;

/** What a holiday notice must be before a day is counted by it; pure. */
final class HolidayNoticeRule {
    /** The notice of a year comes out in the autumn before; a year mistyped by a digit is refused. */
    private static final int YEARS_AHEAD = 2;

    private HolidayNoticeRule() {}

    /** Everything that is wrong with it, in its order; empty when a calendar can be made of it. */
    static List<FieldProblem> check(HolidayNotice notice, LocalDate today) {
        List<FieldProblem> wrong = new ArrayList<>();
        int year = notice.year();
        if (year < today.getYear() || year > today.getYear() + YEARS_AHEAD) {
            wrong.add(new FieldProblem(
                    "/year", "E-CALENDAR-YEAR", Map.of("from", today.getYear(), "to", today.getYear() + YEARS_AHEAD)));
        }
        int before = wrong.size();
        Set<LocalDate> named = new HashSet<>();
        Set<LocalDate> off = new HashSet<>();
        Set<LocalDate> work = new HashSet<>();
        for (int i = 0; i < notice.holidays().size(); i++) {
            HolidayNotice.Holiday holiday = notice.holidays().get(i);
            for (int j = 0; j < holiday.off().size(); j++) {
                LocalDate day = holiday.off().get(j);
                String at = "/holidays/%d/off/%d".formatted(i, j);
                checkDay(year, day, at, named, wrong);
                off.add(day);
            }
            for (int j = 0; j < holiday.work().size(); j++) {
                LocalDate day = holiday.work().get(j);
                String at = "/holidays/%d/work/%d".formatted(i, j);
                checkDay(year, day, at, named, wrong);
                if (!isWeekend(day)) {
                    wrong.add(new FieldProblem(at, "E-CALENDAR-MAKEUP", Map.of("day", day)));
                }
                work.add(day);
            }
        }
        if (wrong.size() == before) {
            checkTotal(notice, off, work, wrong);
        }
        return wrong;
    }

    private static void checkDay(int year, LocalDate day, String at, Set<LocalDate> named, List<FieldProblem> wrong) {
        if (day.getYear() != year) {
            wrong.add(new FieldProblem(at, "E-CALENDAR-DAY", Map.of("day", day, "year", year)));
        } else if (!named.add(day)) {
            wrong.add(new FieldProblem(at, "E-CALENDAR-TWICE", Map.of("day", day)));
        }
    }

    private static void checkTotal(
            HolidayNotice notice, Set<LocalDate> off, Set<LocalDate> work, List<FieldProblem> wrong) {
        LocalDate first = LocalDate.of(notice.year(), 1, 1);
        long counted = first.datesUntil(first.plusYears(1))
                .filter(day -> work.contains(day) || !isWeekend(day) && !off.contains(day))
                .count();
        if (counted != notice.workingDays()) {
            wrong.add(new FieldProblem(
                    "/workingDays", "E-CALENDAR-TOTAL", Map.of("counted", counted, "said", notice.workingDays())));
        }
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue();
    }
}
