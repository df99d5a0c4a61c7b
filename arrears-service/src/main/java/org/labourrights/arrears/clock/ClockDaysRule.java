package org.labourrights.arrears.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labourrights.arrears.clock.ClockDay.Role;
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
        List<ClockDay> days = new ArrayList<>();
        int counted = 0;
        for (LocalDate date = due.triggerDate(); !date.isAfter(due.dueDate()); date = date.plusDays(1)) {
            Role role = role(due, date, counted);
            counted += role == Role.COUNTED ? 1 : 0;
            CalendarDay day = calendar.day(date);
            days.add(new ClockDay(
                    date, day.type(), role, role == Role.COUNTED ? counted : null, name(role, day, due, date)));
        }
        return days;
    }

    private static Role role(DueDate due, LocalDate date, int counted) {
        if (date.equals(due.triggerDate())) {
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
                        return counted < due.length() ? Role.COUNTED : Role.ROLLED;
                    }
                    case TRIGGER, COUNTED_MAKEUP, DUE_ON_MAKEUP, CALENDAR_MISSING -> {}
                }
            }
        }
        return counted < due.length() ? Role.COUNTED : Role.MOVED_TO;
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
}
