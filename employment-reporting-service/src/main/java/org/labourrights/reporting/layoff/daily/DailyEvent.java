package org.labourrights.reporting.layoff.daily;

import org.labourrights.chassis.journal.Step;

/** What happened to a daily layoff report. */
sealed interface DailyEvent extends Step {
    DailyLayoffReport report();

    /** An officer filed it ({@code layoff.daily.v1}). */
    record Filed(DailyLayoffReport report) implements DailyEvent {}

    /** An officer corrected what was filed ({@code layoff.daily.v1} with the new figures). */
    record Corrected(DailyLayoffReport report, String reason) implements DailyEvent {}

    /** The cut-off passed without it. */
    record Missed(DailyLayoffReport report) implements DailyEvent {}

    /** No plan ran on the day after all. */
    record Released(DailyLayoffReport report) implements DailyEvent {}
}
