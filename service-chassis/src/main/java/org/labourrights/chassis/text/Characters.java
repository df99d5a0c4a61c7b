package org.labourrights.chassis.text;

import java.util.Locale;
import java.util.OptionalInt;

/**
 * What a text is, the same for every field: which characters none may hold, which of them nobody sees, and how long it is.
 *
 * <p>Texts are kept as they were written otherwise. Canonical forms (NFC) are not made: they would replace compatibility
 * ideographs, and with them the name that stands in somebody's papers; what is compared is folded where it is compared.
 */
public final class Characters {

    private static final int REPLACEMENT = 0xFFFD;

    private Characters() {}

    /**
     * The first character that no text may hold, empty when there is none: controls other than tabulators and line ends,
     * halves of surrogate pairs, code points that are no characters, the replacement character (the text was damaged by a
     * wrong encoding before it came here), and what turns the direction of the line around it.
     */
    public static OptionalInt unfit(String text) {
        return text.codePoints().filter(Characters::isUnfit).findFirst();
    }

    private static boolean isUnfit(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL -> point != '\t' && point != '\n' && point != '\r';
            case Character.SURROGATE -> true;
            default -> point == REPLACEMENT || isNoCharacter(point) || turnsDirection(point) || annotates(point);
        };
    }

    private static boolean isNoCharacter(int point) {
        return (point & 0xFFFE) == 0xFFFE || (point >= 0xFDD0 && point <= 0xFDEF);
    }

    /** Embeddings, overrides and isolates: what follows is shown in another order than it is stored. */
    private static boolean turnsDirection(int point) {
        return (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
    }

    private static boolean annotates(int point) {
        return point >= 0xFFF9 && point <= 0xFFFB;
    }

    /** A code point as it is named in a refusal: {@code U+202E}. */
    public static String name(int point) {
        return String.format(Locale.ROOT, "U+%04X", point);
    }

    /**
     * The text without blanks of any width at its ends and without zero-width blanks anywhere; empty when nothing of it
     * can be seen.
     */
    public static String tidy(String text) {
        if (isTidy(text)) {
            return text;
        }
        int[] points = text.codePoints().filter(point -> !isWidthless(point)).toArray();
        int from = 0;
        int to = points.length;
        while (from < to && isBlank(points[from])) {
            from++;
        }
        while (to > from && isBlank(points[to - 1])) {
            to--;
        }
        String tidy = new String(points, from, to - from);
        return isBlank(tidy) ? "" : tidy;
    }

    /** Most texts need nothing: seen without copying them. */
    private static boolean isTidy(String text) {
        return !text.isEmpty()
                && isPlain(text.codePointAt(0))
                && isPlain(text.codePointBefore(text.length()))
                && text.codePoints().noneMatch(Characters::isWidthless);
    }

    private static boolean isPlain(int point) {
        return (Character.isLetterOrDigit(point) || (point > ' ' && point < 0x7F)) && !isBlank(point);
    }

    /** Whether nothing of it can be seen. */
    public static boolean isBlank(String text) {
        return text.codePoints().allMatch(Characters::isInvisible);
    }

    /** Marks show on the character before them, and alone not at all. */
    private static boolean isInvisible(int point) {
        return isBlank(point)
                || switch (Character.getType(point)) {
                    case Character.CONTROL, Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK ->
                        true;
                    default -> false;
                };
    }

    /** White space, and the letters and symbols that are drawn as an empty place. */
    private static boolean isBlank(int point) {
        return Character.isWhitespace(point)
                || Character.isSpaceChar(point)
                || isWidthless(point)
                || switch (point) {
                    case 0x0085, 0x115F, 0x1160, 0x200E, 0x200F, 0x2800, 0x3164, 0xFFA0 -> true;
                    default -> false;
                };
    }

    /** Blanks without width, which only make equal texts unequal. Joiners are none: emoji and some scripts need them. */
    private static boolean isWidthless(int point) {
        return point == 0x200B || point == 0x2060 || point == 0xFEFF;
    }

    /** Characters as a person and the database count them: code points, not the units of a string. */
    public static int count(String text) {
        return text.codePointCount(0, text.length());
    }

    /** Whether it has no end of a line, as names and numbers have none. */
    public static boolean isOneLine(String text) {
        return text.codePoints()
                .noneMatch(
                        point -> point == '\n' || point == '\r' || point == '\t' || point == 0x2028 || point == 0x2029);
    }
}
