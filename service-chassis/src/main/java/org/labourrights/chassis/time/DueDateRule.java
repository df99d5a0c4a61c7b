package org.labourrights.chassis.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The one computation of due dates; pure. The trigger day is never counted, natural days include every day, working days
 * include make-up workdays and leave out holidays, and months end on the same-numbered day or on the last day of a shorter
 * month (民法典 §201-§203).
 */
public final class DueDateRule {
    private final WorkingCalendar calendar;

    public DueDateRule(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    public WorkingCalendar calendar() {
        return calendar;
    }

    /** @param length 0 or more, in units; 0 means the trigger day itself */
    public DueDate due(LocalDate trigger, int length, DayUnit unit, RollRule roll, String basis) {
        return due(trigger, length, unit, roll, basis, List.of());
    }

    /** As {@link #due(LocalDate, int, DayUnit, RollRule, String)}, with days during which the clock stands. */
    public DueDate due(LocalDate trigger, int length, DayUnit unit, RollRule roll, String basis, List<Pause> pauses) {
        if (length < 0) {
            throw new IllegalArgumentException("a period of " + length + " days");
        }
        WorkingCalendar now = calendar.frozen();
        DayCount count = new DayCount(now, trigger, pauses);
        switch (unit) {
            case NATURAL_DAY -> count.naturalDays(length);
            case WORKING_DAY -> count.workingDays(length);
            case MONTH -> count.until(trigger.plusMonths(length));
            case YEAR -> count.until(trigger.plusYears(length));
        }
        switch (roll) {
            case FORWARD -> count.roll(1);
            case ADVANCE -> count.roll(-1);
            case NONE -> {}
        }
        return new DueDate(
                count.day(), unit, length, trigger, roll, basis, now.version(), count.calendarMissing(), count.steps());
    }

    /**
     * The day by which pay is due: a pay day on a holiday or rest day is advanced to the last working day before it
     * (保障农民工工资支付条例 §14). Arrears begin on {@link DueDate#firstDayLate()}.
     */
    public DueDate payDay(LocalDate agreed, String basis) {
        return due(agreed, 0, DayUnit.NATURAL_DAY, RollRule.ADVANCE, basis);
    }

    /** A minimum waiting period: the result is the earliest permitted day and is never rolled. */
    public DueDate waiting(LocalDate trigger, int length, DayUnit unit, String basis) {
        return due(trigger, length, unit, RollRule.NONE, basis);
    }

    /** The same period with the calendar of now: for provisional dates once their year is loaded. */
    public DueDate projectAgain(DueDate old) {
        return due(old.triggeredOn(), old.length(), old.unit(), old.rollRule(), old.basis(), old.pauses());
    }

    /** The same period with a further pause. */
    public DueDate pause(DueDate old, Pause pause) {
        List<Pause> pauses = new ArrayList<>(old.pauses());
        pauses.add(pause);
        return due(old.triggeredOn(), old.length(), old.unit(), old.rollRule(), old.basis(), pauses);
    }
}
