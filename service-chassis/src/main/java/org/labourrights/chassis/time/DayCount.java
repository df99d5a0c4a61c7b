package org.labourrights.chassis.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** One count in progress: the day reached and the steps that explain it. */
final class DayCount {
    private final WorkingCalendar calendar;
    private final List<Pause> pauses;
    private final List<Step> steps = new ArrayList<>();
    private LocalDate day;
    private boolean calendarMissing;

    DayCount(WorkingCalendar calendar, LocalDate trigger, List<Pause> pauses) {
        this.calendar = calendar;
        this.pauses = pauses;
        this.day = trigger;
        steps.add(new Step(StepKind.TRIGGER, trigger, trigger, ""));
    }

    LocalDate day() {
        return day;
    }

    boolean calendarMissing() {
        return calendarMissing;
    }

    List<Step> steps() {
        return steps;
    }

    void naturalDays(int length) {
        if (length == 0) {
            stand();
        }
        int counted = 0;
        while (counted < length) {
            day = day.plusDays(1);
            counted += paused() ? 0 : 1;
        }
    }

    void workingDays(int length) {
        if (length == 0 && stand()) {
            while (!counts()) {
                day = day.plusDays(1);
            }
        }
        int counted = 0;
        while (counted < length) {
            day = day.plusDays(1);
            if (!paused()) {
                counted += counts() ? 1 : 0;
            }
        }
    }

    /** A period that ends on its first day ends, where the clock stood on that day, on the first on which it did not. */
    private boolean stand() {
        boolean stood = false;
        while (paused()) {
            stood = true;
            day = day.plusDays(1);
        }
        return stood;
    }

    /** Up to a named day, which moves on by as many days as the clock stood. */
    void until(LocalDate last) {
        LocalDate end = last;
        while (day.isBefore(end)) {
            day = day.plusDays(1);
            if (paused()) {
                end = end.plusDays(1);
            }
        }
    }

    /** @param direction 1 to the next working day, -1 to the last one before */
    void roll(int direction) {
        CalendarDay at = look();
        while (!at.type().working()) {
            step(
                    at.type() == DayType.HOLIDAY ? StepKind.ROLLED_HOLIDAY : StepKind.ROLLED_REST,
                    at.type() == DayType.HOLIDAY ? at.name() : "周末");
            day = day.plusDays(direction);
            at = look();
        }
        boolean explained = !steps.isEmpty() && steps.getLast().kind() == StepKind.COUNTED_MAKEUP;
        if (at.type() == DayType.MAKEUP_WORKDAY && !explained) {
            step(StepKind.DUE_ON_MAKEUP, at.name());
        }
    }

    private boolean paused() {
        for (Pause pause : pauses) {
            if (pause.contains(day)) {
                step(StepKind.PAUSED, pause.reason());
                return true;
            }
        }
        return false;
    }

    private boolean counts() {
        CalendarDay at = look();
        switch (at.type()) {
            case WORKDAY -> {}
            case MAKEUP_WORKDAY -> step(StepKind.COUNTED_MAKEUP, at.name());
            case REST -> step(StepKind.SKIPPED_REST, "周末");
            case HOLIDAY -> step(StepKind.SKIPPED_HOLIDAY, at.name());
        }
        return at.type().working();
    }

    private CalendarDay look() {
        if (!calendar.covers(day)) {
            calendarMissing = true;
            noteMissing();
        }
        return calendar.day(day);
    }

    /** One step for all days of unloaded years: it grows with the count instead of repeating itself. */
    private void noteMissing() {
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            if (step.kind() == StepKind.CALENDAR_MISSING) {
                LocalDate from = day.isBefore(step.from()) ? day : step.from();
                LocalDate to = day.isAfter(step.to()) ? day : step.to();
                steps.set(i, new Step(StepKind.CALENDAR_MISSING, from, to, DueDate.CALENDAR_MISSING));
                return;
            }
        }
        steps.add(new Step(StepKind.CALENDAR_MISSING, day, day, DueDate.CALENDAR_MISSING));
    }

    /** Adds the day to the last step when that has the same reason and touches it. */
    private void step(StepKind kind, String name) {
        Step last = steps.getLast();
        if (last.kind() == kind
                && last.name().equals(name)
                && last.to().plusDays(1).equals(day)) {
            steps.set(steps.size() - 1, new Step(kind, last.from(), day, name));
        } else if (last.kind() == kind
                && last.name().equals(name)
                && last.from().minusDays(1).equals(day)) {
            steps.set(steps.size() - 1, new Step(kind, day, last.to(), name));
        } else {
            steps.add(new Step(kind, day, day, name));
        }
    }
}
