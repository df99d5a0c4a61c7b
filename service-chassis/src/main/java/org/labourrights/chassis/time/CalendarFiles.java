package org.labourrights.chassis.time;

import java.util.List;
import org.labourrights.chassis.codes.DataFiles;

/** The calendar years that came with the application: {@code data/calendar/*.yaml}. */
final class CalendarFiles {
    private CalendarFiles() {}

    static WorkingCalendar load() {
        List<CalendarYear> years = DataFiles.read("data/calendar", CalendarYear.class);
        return new WorkingCalendar(years);
    }
}
