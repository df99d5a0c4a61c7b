package org.labourrights.chassis.table.read;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers of a workbook as the texts that people see. They are kept as binary fractions, days as their count. */
final class XlsxNumbers {

    /** What a spreadsheet shows, and keeps, of a number. */
    private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_UP);

    private static final BigDecimal LOST = BigDecimal.TEN.pow(15);
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,40}([.][0-9]{1,40})?([eE][+-]?[0-9]{1,3})?");
    private static final int SMALLEST = 340;

    private static final BigDecimal LAST_DAY = new BigDecimal(2_958_466);
    private static final LocalDate BEFORE_FIRST = LocalDate.of(1899, 12, 31);
    private static final LocalDate FIRST_OF_1904 = LocalDate.of(1904, 1, 1);

    /** The spreadsheet believes that 1900 had a 29th of February, which is day 60. */
    private static final int NO_DAY = 60;

    private static final BigDecimal DAY_SECONDS = new BigDecimal(86_400);

    /** What is no letter of a date in a format: literal texts, colours and currencies, the word General. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*+\"|\\\\.|_.|\\*.|\\[[^\\]]*+]|general");

    /** What a spreadsheet keeps of a format; a longer one was written to hold up whoever reads it. */
    private static final int LONGEST_FORMAT = 255;

    private static final Pattern DATE_LETTER = Pattern.compile("[ymdhs]|上午|aaa");

    private XlsxNumbers() {}

    /**
     * Plain decimal notation; empty where the text is no number, or one of more digits than a spreadsheet keeps: the credit
     * code 915301000000000017 has become 915301000000000000 before it is stored.
     */
    static Optional<String> plain(String stored) {
        if (!NUMBER.matcher(stored).matches()) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(stored);
        if (number.abs().compareTo(LOST) >= 0 || number.scale() > SMALLEST) {
            return Optional.empty();
        }
        BigDecimal shown = number.round(SHOWN).stripTrailingZeros();
        return Optional.of((shown.signum() == 0 ? BigDecimal.ZERO : shown).toPlainString());
    }

    /** {@code 2026-09-30}, with {@code T08:30:00} behind it where it has a time, or the time alone; empty where it is none. */
    static Optional<String> date(String stored, boolean since1904) {
        if (!NUMBER.matcher(stored).matches()) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(stored);
        if (number.signum() < 0 || number.compareTo(LAST_DAY) >= 0) {
            return Optional.empty();
        }
        long seconds =
                number.multiply(DAY_SECONDS).setScale(0, RoundingMode.HALF_UP).longValueExact();
        int day = (int) (seconds / 86_400);
        LocalTime time = LocalTime.ofSecondOfDay(seconds % 86_400);
        if (day == 0 && !since1904) {
            return Optional.of(time(time));
        }
        if (day == NO_DAY && !since1904) {
            return Optional.empty();
        }
        LocalDate date = since1904 ? FIRST_OF_1904.plusDays(day) : BEFORE_FIRST.plusDays(day > NO_DAY ? day - 1L : day);
        return Optional.of(time.equals(LocalTime.MIDNIGHT) ? date.toString() : date + "T" + time(time));
    }

    private static String time(LocalTime time) {
        return String.format(Locale.ROOT, "%02d:%02d:%02d", time.getHour(), time.getMinute(), time.getSecond());
    }

    /** Formats that are known by number alone, those of Chinese spreadsheets included. */
    static boolean isDate(int format) {
        return (format >= 14 && format <= 22)
                || (format >= 27 && format <= 36)
                || (format >= 45 && format <= 47)
                || (format >= 50 && format <= 58);
    }

    /** Formats that are written out, {@code yyyy"年"m"月"d"日"}. */
    static boolean isDate(String code) {
        if (code.length() > LONGEST_FORMAT) {
            return false;
        }
        String letters = LITERAL.matcher(code.toLowerCase(Locale.ROOT)).replaceAll("");
        return DATE_LETTER.matcher(letters).find();
    }
}
