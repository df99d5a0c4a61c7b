package org.labourrights.chassis.text;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds what free text must never carry: resident identity numbers and mobile numbers (个人信息保护法 §6). */
public final class PersonalNumbers {

    /** Numbers that this suite gives its own documents, {@code QX-150105-20260930-0001}: what a text shall cite instead. */
    private static final Pattern DOCUMENT_NO =
            Pattern.compile("(?<![A-Za-z0-9])[A-Z]{2,3}-[0-9L]{6}-20[2-9]\\d[0-9A-Z]{0,4}-\\d{4,6}(?![A-Za-z0-9])");

    private static final Pattern BETWEEN_DIGITS = Pattern.compile("(?<=\\d)[\\s\\-_.·]+(?=[\\dXx])");
    private static final Pattern RESIDENT_ID = Pattern.compile(
            "(?<!\\d)[1-9]\\d{5}(?:18|19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3}[\\dXx](?!\\d)");
    private static final Pattern MOBILE = Pattern.compile("(?<!\\d)(?:86)?1[3-9]\\d{9}(?!\\d)");

    private PersonalNumbers() {}

    /** Whether the text holds a resident identity number or a mobile number, however it is spaced. */
    public static boolean in(@Nullable String text) {
        if (text == null || text.length() < 11) {
            return false;
        }
        String cited = DOCUMENT_NO
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("#");
        // Full-width digits and "138 1234 5678" are the same number to a reader.
        String joined = BETWEEN_DIGITS.matcher(cited).replaceAll("");
        return RESIDENT_ID.matcher(joined).find() || MOBILE.matcher(joined).find();
    }
}
