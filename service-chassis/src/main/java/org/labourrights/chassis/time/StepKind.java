package org.labourrights.chassis.time;

/** What happened to one or more days while a due date was counted. */
public enum StepKind {
    /** The trigger day, never counted (起始日不计). */
    TRIGGER,
    /** Weekend days that a count of working days passed over. */
    SKIPPED_REST,
    /** Holidays that a count of working days passed over. */
    SKIPPED_HOLIDAY,
    /** Weekend days that counted because the holiday notice makes them workdays (调休). */
    COUNTED_MAKEUP,
    /** Days during which the clock stood. */
    PAUSED,
    /** Weekend days over which the last day was moved. */
    ROLLED_REST,
    /** Holidays over which the last day was moved. */
    ROLLED_HOLIDAY,
    /** The due date stands on a weekend day that is a make-up workday (调休), so it is not moved. */
    DUE_ON_MAKEUP,
    /** Days of a year whose holiday notice is not loaded, taken as a plain week: W-CALENDAR-MISSING. */
    CALENDAR_MISSING
}
