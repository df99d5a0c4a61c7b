package org.labourrights.chassis.time;

import java.time.LocalDate;

/**
 * A day as the working calendar sees it.
 *
 * @param name of the holiday for HOLIDAY and MAKEUP_WORKDAY (国庆节), the weekday otherwise (周六)
 * @param notice address of the holiday notice that makes the day an exception; empty otherwise
 */
public record CalendarDay(LocalDate date, DayType type, String name, String notice) {}
