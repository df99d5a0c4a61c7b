package org.labourrights.gateway.exchange;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** The id that ties a caller's request to every log line about it. */
final class RequestId {

    static final String HEADER = "X-Request-Id";

    private static final int SHORTEST = 8;
    private static final int LONGEST = 64;

    private RequestId() {}

    /** The caller's own id if it is well formed (8 to 64 of letters, digits, {@code . _ -}), otherwise a fresh one. */
    static String of(@Nullable String offered) {
        return offered != null && wellFormed(offered) ? offered : fresh();
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
