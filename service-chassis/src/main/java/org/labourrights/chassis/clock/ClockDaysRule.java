package org.labourrights.chassis.clock;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.clock.ClockDay.Role;
import org.labourrights.chassis.time.CalendarDay;
import org.labourrights.chassis.time.DueDate;
import org.labourrights.chassis.time.Step;
import org.labourrights.chassis.time.StepKind;
import org.labourrights.chassis.time.WorkingCalendar;

/** Unfolds the explanation of a due date into its days, the trigger day first; pure. */
final class ClockDaysRule {

    private final WorkingCalendar calendar;

    ClockDaysRule(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    List<ClockDay> days(DueDate due) {
        int length = countedDays(due);
        List<ClockDay> days = new ArrayList<>();
        int counted = 0;
        for (LocalDate date = due.triggeredOn(); !date.isAfter(due.dueOn()); date = date.plusDays(1)) {
            Role role = role(due, length, date, counted);
            counted += role == Role.COUNTED ? 1 : 0;
            CalendarDay day = calendar.day(date);
            days.add(new ClockDay(
                    date, day.type(), role, role == Role.COUNTED ? counted : null, name(role, day, due, date)));
        }
        return days;
    }

    /** The days that a lapse touches: from the first on all count, but for those on which it stood from end to end. */
    List<ClockDay> days(Lapse lapse) {
        List<ClockDay> days = new ArrayList<>();
        int counted = 0;
        LocalDate last =
                ClockDue.day(lapse.length() == 0 ? lapse.end() : lapse.end().minusNanos(1));
        for (LocalDate date = ClockDue.day(lapse.from()); !date.isAfter(last); date = date.plusDays(1)) {
            CalendarDay day = calendar.day(date);
            String stood = stood(lapse, date);
            counted += stood == null ? 1 : 0;
            days.add(
                    stood == null
                            ? new ClockDay(date, day.type(), Role.COUNTED, counted, day.name())
                            : new ClockDay(date, day.type(), Role.PAUSED, null, stood));
        }
        return days;
    }

    /** A period in months or years is as long as the days up to its same-numbered day. */
    private static int countedDays(DueDate due) {
        LocalDate trigger = due.triggeredOn();
        return switch (due.unit()) {
            case NATURAL_DAY, WORKING_DAY -> due.length();
            case MONTH -> (int) ChronoUnit.DAYS.between(trigger, trigger.plusMonths(due.length()));
            case YEAR -> (int) ChronoUnit.DAYS.between(trigger, trigger.plusYears(due.length()));
        };
    }

    private static Role role(DueDate due, int length, LocalDate date, int counted) {
        if (date.equals(due.triggeredOn())) {
            return Role.TRIGGER;
        }
        for (Step step : due.steps()) {
            if (covers(step, date)) {
                switch (step.kind()) {
                    case SKIPPED_REST, SKIPPED_HOLIDAY -> {
                        return Role.SKIPPED;
                    }
                    case PAUSED -> {
                        return Role.PAUSED;
                    }
                    case ROLLED_REST, ROLLED_HOLIDAY -> {
                        // The last day itself was counted, and then it rolled.
                        return counted < length ? Role.COUNTED : Role.ROLLED;
                    }
                    case TRIGGER, COUNTED_MAKEUP, DUE_ON_MAKEUP, CALENDAR_MISSING -> {}
                }
            }
        }
        return counted < length ? Role.COUNTED : Role.MOVED_TO;
    }

    private static @Nullable String name(Role role, CalendarDay day, DueDate due, LocalDate date) {
        if (role == Role.PAUSED) {
            return due.steps().stream()
                    .filter(step -> step.kind() == StepKind.PAUSED && covers(step, date))
                    .map(Step::name)
                    .findFirst()
                    .orElse(null);
        }
        return day.name();
    }

    private static boolean covers(Step step, LocalDate date) {
        return !date.isBefore(step.from()) && !date.isAfter(step.to());
    }

    private static @Nullable String stood(Lapse lapse, LocalDate date) {
        return lapse.stops().stream()
                .filter(stop -> !stop.from().isAfter(ClockDue.startOf(date))
                        && !stop.to().isBefore(ClockDue.endOf(date)))
                .map(Lapse.Stop::reason)
                .findFirst()
                .orElse(null);
    }
}
