package org.labourrights.chassis.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A code as somebody types it from paper or by ear: letters and digits of any width, either case, with blanks and dashes
 * of any kind in between.
 */
public final class TypedCode {

    private TypedCode() {}

    /** Upper case, of the width of ASCII, without blanks and dashes. */
    public static String plain(String typed) {
        return fold(typed, "").toUpperCase(Locale.ROOT);
    }

    /** As {@link #plain}, for codes whose alphabet has no I and no O: those are the digits 1 and 0. */
    public static String withoutIAndO(String typed) {
        return plain(typed).replace('I', '1').replace('O', '0');
    }

    /** As {@link #withoutIAndO}, for codes whose alphabet has no L either. */
    public static String withoutILAndO(String typed) {
        return withoutIAndO(typed).replace('L', '1');
    }

    /** Upper case, of the width of ASCII, without blanks, and with every dash as a hyphen: where a dash is a part of it. */
    public static String hyphenated(String typed) {
        return fold(typed, "-").toUpperCase(Locale.ROOT);
    }

    private static String fold(String typed, String dash) {
        // What was stored needs nothing, and is read by the thousand.
        if (typed.chars().allMatch(TypedCode::isPlain)) {
            return typed;
        }
        StringBuilder folded = new StringBuilder(typed.length());
        Normalizer.normalize(typed, Normalizer.Form.NFKC).codePoints().forEach(point -> {
            if (isDash(point)) {
                folded.append(dash);
            } else if (!Characters.isBlank(Character.toString(point))) {
                folded.appendCodePoint(point);
            }
        });
        return folded.toString();
    }

    private static boolean isPlain(int sign) {
        return (sign >= '0' && sign <= '9') || (sign >= 'A' && sign <= 'Z') || (sign >= 'a' && sign <= 'z');
    }

    /** Every dash, the minus sign, and the long vowel mark and box lines that input methods give for one. */
    private static boolean isDash(int point) {
        return Character.getType(point) == Character.DASH_PUNCTUATION
                || point == 0x2212
                || point == 0x00AD
                || point == 0x30FC
                || point == 0x2500
                || point == 0x2501;
    }
}
