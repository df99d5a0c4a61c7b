package org.labourrights.chassis.time;

import java.time.LocalDate;
import java.util.List;

/**
 * The exceptions of one year to the Monday-to-Friday week, as the State Council's notice gives them.
 *
 * @param notice address of the notice
 * @param dataset where the data was taken from
 * @param workingDays total of the year, a cross-check of the exceptions
 */
public record CalendarYear(int year, String notice, String dataset, int workingDays, List<Holiday> holidays) {
    public CalendarYear {
        holidays = List.copyOf(holidays);
    }

    /**
     * @param off days off, weekends inside the holiday included
     * @param work make-up workdays (调休上班日)
     */
    public record Holiday(String name, List<LocalDate> off, List<LocalDate> work) {
        public Holiday {
            off = List.copyOf(off);
            work = List.copyOf(work);
        }
    }
}
