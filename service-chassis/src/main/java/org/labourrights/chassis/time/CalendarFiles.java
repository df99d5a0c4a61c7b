package org.labourrights.chassis.time;

import java.util.List;
import org.labourrights.chassis.codes.DataFiles;

/** The holiday notices that came with the application: {@code data/calendar/*.yaml}. */
public final class CalendarFiles {
    private CalendarFiles() {}

    /** The years whose notice was known when the application was built; those entered since then count before them. */
    public static List<CalendarYear> years() {
        return DataFiles.read("data/calendar", CalendarYear.class);
    }

    static WorkingCalendar load() {
        return new WorkingCalendar(years());
    }
}
