package org.labourrights.chassis.time;

/** What a calendar day is for counting. */
public enum DayType {
    WORKDAY,
    /** A weekend day outside every holiday. */
    REST,
    /** A day off by the holiday notice, weekends inside the holiday included. */
    HOLIDAY,
    /** A weekend day that the holiday notice turns into a workday (调休上班日). */
    MAKEUP_WORKDAY;

    public boolean working() {
        return this == WORKDAY || this == MAKEUP_WORKDAY;
    }
}
