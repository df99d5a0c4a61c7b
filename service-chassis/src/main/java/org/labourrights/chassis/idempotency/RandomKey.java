package org.labourrights.chassis.idempotency;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A key that nobody else has and nobody can guess. Who calls without a login is told from others by nothing but the key:
 * it is the secret under which the answer, with a receipt code in it, is given again. So it must be a UUID that was drawn
 * (version 4, or 7 with its 74 drawn bits) and none that stands in a description or that a program wrote down once.
 */
public final class RandomKey {

    /** Stands in every API description, and in programs that were copied from there. */
    public static final String EXAMPLE = "0198f3a0-7b1c-7d2e-8f3a-4b5c6d7e8f90";

    private static final Pattern DRAWN = Pattern.compile(
            "[0-9a-f]{8}-[0-9a-f]{4}-[47][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}", Pattern.CASE_INSENSITIVE);

    /** Of sixteen. Fewer are drawn once in 10¹¹ keys, and are what somebody made up: {@code 11111111-1111-4111-…}. */
    private static final int LEAST_DIGITS = 6;

    private RandomKey() {}

    static boolean is(String key) {
        return DRAWN.matcher(key).matches()
                && !key.equalsIgnoreCase(EXAMPLE)
                && key.toLowerCase(Locale.ROOT)
                                .chars()
                                .filter(sign -> sign != '-')
                                .distinct()
                                .count()
                        >= LEAST_DIGITS;
    }
}
