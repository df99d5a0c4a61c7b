package org.labourrights.chassis.privacy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Shows enough of a personal value to recognise it, and not more. */
public final class Masking {

    // Seven digits and more, of any script; a document number may end with X.
    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}(?:[\\s\\p{Pd}]?\\p{Nd}){6,}[Xx]?");

    private Masking() {}

    /** {@code 李小明} as {@code 李*明}, {@code 李明} as {@code 李*}; counts characters, not UTF-16 units. */
    public static String name(String name) {
        int[] characters = name.strip().codePoints().toArray();
        return switch (characters.length) {
            case 0 -> "";
            case 1 -> "*";
            case 2 -> Character.toString(characters[0]) + "*";
            default ->
                Character.toString(characters[0])
                        + "*".repeat(characters.length - 2)
                        + Character.toString(characters[characters.length - 1]);
        };
    }

    /** {@code 150105199001015122} as {@code 150105********5122}; a shorter document number keeps its last two. */
    public static String idNumber(String number) {
        return number.length() == 18 ? keep(number, 6, 4) : keep(number, 0, 2);
    }

    /** {@code 13812345678} as {@code 138****5678}; another number keeps its last four. */
    public static String phone(String number) {
        return number.length() == 11 ? keep(number, 3, 4) : keep(number, 0, 4);
    }

    /** {@code 6222020200112233445} as {@code ***************3445}. */
    public static String account(String number) {
        return keep(number, 0, 4);
    }

    /**
     * A text as people write it, with the telephones and document numbers in it masked: {@code 包工头老王13911224477} as
     * {@code 包工头老王139****4477}. Blanks and dashes within a number hide nothing; shorter numbers stay.
     */
    public static String numbers(String text) {
        return NUMBER.matcher(text)
                .replaceAll(number -> Matcher.quoteReplacement(
                        number.group().length() == 18 ? idNumber(number.group()) : phone(number.group())));
    }

    private static String keep(String text, int first, int last) {
        if (text.length() <= first + last) {
            return "*".repeat(text.length());
        }
        return text.substring(0, first)
                + "*".repeat(text.length() - first - last)
                + text.substring(text.length() - last);
    }
}
