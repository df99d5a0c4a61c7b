package org.labourrights.inspection.draw.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/** How texts, integers and lists of a published draw are formed. */
final class Form {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9_-]{0,39}");
    private static final Pattern OFFICER = Pattern.compile("[A-Z0-9][A-Z0-9-]{0,39}");
    private static final Pattern USCC = Pattern.compile("[0-9A-Z]{18}");
    private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");
    private static final int TEXT_LENGTH = 200;
    private static final int NOTE_LENGTH = 500;

    private Form() {}

    static boolean isHex(String text) {
        return HEX.matcher(text).matches();
    }

    static void code(String field, String text) {
        matches(CODE, field, text);
    }

    static void officer(String text) {
        matches(OFFICER, "officer", text);
    }

    static void uscc(String text) {
        matches(USCC, "uscc", text);
    }

    /** A line of 1 to 200 characters. */
    static void line(String field, String text) {
        if (text.isEmpty() || text.codePointCount(0, text.length()) > TEXT_LENGTH || !isPlain(text)) {
            throw new DrawRefused(Rule.TEXT, field, "1 to 200 characters without control characters expected");
        }
    }

    /** A line that goes into a hash with bars between its parts, so that no two readings are possible. */
    static void lineWithoutBar(String field, String text) {
        line(field, text);
        if (text.indexOf('|') >= 0) {
            throw new DrawRefused(Rule.TEXT, field, "must not contain |");
        }
    }

    static void note(String text) {
        if (text.codePointCount(0, text.length()) > NOTE_LENGTH || !isPlain(text)) {
            throw new DrawRefused(Rule.TEXT, "note", "at most 500 characters without control characters expected");
        }
    }

    static void between(String field, int value, int least, int most) {
        if (value < least || value > most) {
            throw new DrawRefused(Rule.BOUNDS, field, least + " to " + most + " expected, not " + value);
        }
    }

    /** The list in strictly ascending order of its key: one order of the same list, so one commitment. */
    static <T, K extends Comparable<? super K>> List<T> ascending(List<T> list, Function<T, K> key) {
        List<T> sorted = new ArrayList<>(list);
        sorted.sort(Comparator.comparing(key));
        for (int i = 1; i < sorted.size(); i++) {
            K one = key.apply(sorted.get(i));
            if (one.equals(key.apply(sorted.get(i - 1)))) {
                throw new DrawRefused(Rule.DUPLICATE, one.toString(), "stands twice");
            }
        }
        return List.copyOf(sorted);
    }

    private static void matches(Pattern pattern, String field, String text) {
        if (!pattern.matcher(text).matches()) {
            throw new DrawRefused(Rule.TEXT, field, pattern + " expected");
        }
    }

    private static boolean isPlain(String text) {
        return text.codePoints().noneMatch(point -> point < ' ' || Character.getType(point) == Character.SURROGATE);
    }
}
