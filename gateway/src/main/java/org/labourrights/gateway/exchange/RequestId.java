package org.labourrights.gateway.exchange;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The id that ties a caller's request to every log line about it. */
final class RequestId {

    static final String HEADER = "X-Request-Id";

    private static final int SHORTEST = 8;
    private static final int LONGEST = 64;

    /** What machines make up; the digits in it are nobody's number. */
    private static final Pattern MADE_UP =
            Pattern.compile("[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}|[0-9a-fA-F]{32}");

    /** Mobile numbers, and identity numbers of 15 or 18 places. */
    private static final Pattern PERSONAL = Pattern.compile("(?<!\\d)(1[3-9]\\d{9}|\\d{15}|\\d{17}[\\dXx])(?!\\d)");

    private RequestId() {}

    /**
     * The caller's own id if it is well formed (8 to 64 of letters, digits, {@code . _ -}) and nobody's telephone or identity
     * number, for it is logged here and kept in the services' events; otherwise a fresh one.
     */
    static String of(@Nullable String offered) {
        return offered != null && wellFormed(offered) && !personal(offered) ? offered : fresh();
    }

    private static boolean personal(String id) {
        return !MADE_UP.matcher(id).matches() && PERSONAL.matcher(id).find();
    }

    /** 32 hexadecimal digits; a name, not a secret, so a fast source of randomness is enough. */
    private static String fresh() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        HexFormat hex = HexFormat.of();
        return hex.toHexDigits(random.nextLong()) + hex.toHexDigits(random.nextLong());
    }

    private static boolean wellFormed(String id) {
        int length = id.length();
        if (length < SHORTEST || length > LONGEST) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char c = id.charAt(i);
            boolean fine = c >= 'a' && c <= 'z'
                    || c >= 'A' && c <= 'Z'
                    || c >= '0' && c <= '9'
                    || c == '-'
                    || c == '_'
                    || c == '.';
            if (!fine) {
                return false;
            }
        }
        return true;
    }
}
