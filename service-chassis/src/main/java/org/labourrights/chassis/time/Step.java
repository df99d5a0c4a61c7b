package org.labourrights.chassis.time;

import java.time.LocalDate;

/**
 * One line of a due date's explanation: days from {@code from} to {@code to}, both included.
 *
 * @param name of the holiday (国庆节), of the reason of a pause, or 周末 for weekend days; may be empty
 */
public record Step(StepKind kind, LocalDate from, LocalDate to, String name) {}
