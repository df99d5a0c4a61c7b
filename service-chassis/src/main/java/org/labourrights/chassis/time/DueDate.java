package org.labourrights.chassis.time;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * A due date with everything that explains it and lets it be computed again.
 *
 * @param dueOn the last day on which the act is still in time
 * @param length of the period in its unit
 * @param triggeredOn the day that sets the period off; it is not counted
 * @param basis the rule of law or the policy row that gives the length
 * @param calendarVersion of the working calendar that was used
 * @param provisional true if a day of a year without a loaded holiday notice was consulted (W-CALENDAR-MISSING); such a
 *     due date is projected again when the year is loaded
 * @param steps each day that was skipped, paused or rolled over, and each make-up workday that counted
 */
public record DueDate(
        @JsonAlias("dueDate") LocalDate dueOn,
        DayUnit unit,
        int length,
        @JsonAlias("triggerDate") LocalDate triggeredOn,
        RollRule rollRule,
        String basis,
        String calendarVersion,
        boolean provisional,
        List<Step> steps) {
    /** Warning code of a due date that rests on a plain week. */
    public static final String CALENDAR_MISSING = "W-CALENDAR-MISSING";

    public DueDate {
        steps = List.copyOf(steps);
    }

    /** Whether an act on that day is in time: "X月X日前" includes the day itself. */
    public boolean metOn(LocalDate day) {
        return !day.isAfter(dueOn);
    }

    /** The first day that is late: an obligation is overdue from it, arrears begin with it. */
    @JsonIgnore
    public LocalDate firstDayLate() {
        return dueOn.plusDays(1);
    }

    /** Codes to show beside the date. */
    @JsonIgnore
    public List<String> warnings() {
        return provisional ? List.of(CALENDAR_MISSING) : List.of();
    }

    /** Natural days during which the clock stood. */
    @JsonIgnore
    public int pausedDays() {
        return (int) pauses().stream()
                .mapToLong(pause -> ChronoUnit.DAYS.between(pause.from(), pause.to()) + 1)
                .sum();
    }

    /** The pauses that moved the date. */
    @JsonIgnore
    public List<Pause> pauses() {
        return steps.stream()
                .filter(step -> step.kind() == StepKind.PAUSED)
                .map(step -> new Pause(step.from(), step.to(), step.name()))
                .toList();
    }
}
