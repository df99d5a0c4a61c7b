package org.labourrights.chassis.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import net.time4j.PlainDate;
import net.time4j.calendar.ChineseCalendar;
import net.time4j.calendar.EastAsianMonth;
import net.time4j.calendar.EastAsianYear;
import net.time4j.calendar.SolarTerm;

/**
 * What is known of a year before its notice: the 13 days that are holidays for everybody by 全国年节及纪念日放假办法 §2, and
 * for each of them that falls on a weekend a working day behind it (§6). Which days the notice shifts is not known, so
 * whatever is counted with such a year is provisional (RU-17).
 */
final class StatutoryHolidays {
    /** Years of which the library knows the lunar calendar. */
    static final int FIRST_YEAR = 1949;

    static final int LAST_YEAR = 2999;

    static final String LAW = "全国年节及纪念日放假办法";

    private StatutoryHolidays() {}

    /** Days off of the year with the name of the holiday, ascending. */
    static SequencedMap<LocalDate, String> of(int year) {
        Map<String, List<LocalDate>> holidays = holidays(year);
        SequencedMap<LocalDate, String> off = new LinkedHashMap<>();
        holidays.forEach((name, days) -> days.forEach(day -> off.merge(day, name, (one, other) -> one + "、" + other)));
        holidays.forEach((name, days) -> {
            LocalDate after = days.getLast();
            for (LocalDate day : days) {
                if (isWeekend(day)) {
                    after = firstWorkingDayAfter(after, off);
                    off.put(after, name + "补假");
                }
            }
        });
        return off;
    }

    private static Map<String, List<LocalDate>> holidays(int year) {
        Map<String, List<LocalDate>> holidays = new LinkedHashMap<>();
        holidays.put("元旦", List.of(LocalDate.of(year, 1, 1)));
        holidays.put("春节", days(lunar(year, 1, 1).minusDays(1), 4));
        holidays.put("清明节", List.of(qingming(year)));
        holidays.put("劳动节", days(LocalDate.of(year, 5, 1), 2));
        holidays.put("端午节", List.of(lunar(year, 5, 5)));
        holidays.put("中秋节", List.of(lunar(year, 8, 15)));
        holidays.put("国庆节", days(LocalDate.of(year, 10, 1), 3));
        return holidays;
    }

    /** A day of the lunar year that begins in this year. */
    private static LocalDate lunar(int year, int month, int day) {
        return ChineseCalendar.of(EastAsianYear.forGregorian(year), EastAsianMonth.valueOf(month), day)
                .transform(PlainDate.axis())
                .toTemporalAccessor();
    }

    private static LocalDate qingming(int year) {
        return SolarTerm.MINOR_03_QINGMING_015
                .onOrAfter(ChineseCalendar.ofNewYear(year))
                .transform(PlainDate.axis())
                .toTemporalAccessor();
    }

    private static List<LocalDate> days(LocalDate first, int count) {
        return first.datesUntil(first.plusDays(count)).toList();
    }

    private static LocalDate firstWorkingDayAfter(LocalDate day, Map<LocalDate, String> off) {
        LocalDate next = day.plusDays(1);
        while (isWeekend(next) || off.containsKey(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue();
    }
}
