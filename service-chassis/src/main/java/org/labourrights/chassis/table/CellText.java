package org.labourrights.chassis.table;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.labourrights.chassis.identifier.Yuan;
import org.labourrights.chassis.problem.UnfitValue;
import org.labourrights.chassis.text.Characters;
import org.labourrights.chassis.text.PersonalNumbers;

/** What the texts of cells mean, in the spellings that people give them. Each throws {@link UnfitValue} otherwise. */
final class CellText {

    private static final Pattern DATE =
            Pattern.compile("([0-9]{4})(?:([-/.])([0-9]{1,2})\\2|年([0-9]{1,2})月)([0-9]{1,2})日?(?:[T ]0?0:00(?::00)?)?");
    private static final Pattern BARE_DATE = Pattern.compile("([0-9]{4})([0-9]{2})([0-9]{2})");
    private static final Pattern THOUSANDS = Pattern.compile("-?[0-9]{1,3}(,[0-9]{3})+([.][0-9]+)?");
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,18}(?:[.]0{1,15})?");

    private CellText() {}

    static LocalDate date(String cell) {
        String text = narrow(cell);
        Matcher date = DATE.matcher(text);
        if (date.matches()) {
            return date(date.group(1), date.group(3) == null ? date.group(4) : date.group(3), date.group(5));
        }
        Matcher bare = BARE_DATE.matcher(text);
        if (bare.matches()) {
            return date(bare.group(1), bare.group(2), bare.group(3));
        }
        throw new UnfitValue("E-TABLE-DATE", Map.of());
    }

    private static LocalDate date(String year, String month, String day) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            if (date.getYear() >= 1900 && date.getYear() <= 2999) {
                return date;
            }
        } catch (DateTimeException e) {
            throw new UnfitValue("E-TABLE-DATE", Map.of());
        }
        throw new UnfitValue("E-TABLE-DATE", Map.of());
    }

    /** Signs of the currency and groups of three digits are no part of the figure. */
    static Yuan money(String cell) {
        String text = narrow(cell)
                .replaceFirst("^[¥￥]|^RMB", "")
                .replaceFirst("元$", "")
                .strip();
        return Yuan.parse(THOUSANDS.matcher(text).matches() ? text.replace(",", "") : text);
    }

    static long whole(String cell, long min, long max) {
        String text = narrow(cell);
        if (WHOLE.matcher(text).matches()) {
            long number = Long.parseLong(text.replaceFirst("[.]0+$", ""));
            if (number >= min && number <= max) {
                return number;
            }
        }
        throw new UnfitValue("E-INTEGER", Map.of("min", min, "max", max));
    }

    static String oneLine(String cell, int max) {
        if (!Characters.isOneLine(cell)) {
            throw new UnfitValue("E-ONE-LINE", Map.of());
        }
        return atMost(cell, max);
    }

    static String impersonal(String cell, int max) {
        if (PersonalNumbers.in(cell)) {
            throw new UnfitValue("E-PII-FORBIDDEN", Map.of());
        }
        return atMost(cell, max);
    }

    static String atMost(String cell, int max) {
        if (Characters.count(cell) > max) {
            throw new UnfitValue("E-LENGTH", Map.of("min", 0, "max", max));
        }
        return cell;
    }

    /** The code of the value that a cell names by its code or by either name. */
    static String choice(String cell, List<AllowedValue> values) {
        String asked = folded(cell);
        return values.stream()
                .filter(value -> asked.equals(folded(value.code()))
                        || asked.equals(folded(value.zh()))
                        || asked.equals(folded(value.en())))
                .findFirst()
                .orElseThrow(() -> new UnfitValue("E-TABLE-CHOICE", Map.of()))
                .code();
    }

    /** Of the width of ASCII, in lower case, without blanks: what people mean to be equal. */
    static String folded(String text) {
        StringBuilder folded = new StringBuilder();
        narrow(text)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(point -> !Characters.isBlank(Character.toString(point)))
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }

    private static String narrow(String cell) {
        return Normalizer.normalize(cell, Normalizer.Form.NFKC).strip();
    }
}
