package org.labourrights.gateway.exchange;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.labourrights.edge.OfferedId;

/** The id that ties a caller's request to every log line about it. */
final class RequestId {

    static final String HEADER = "X-Request-Id";

    private RequestId() {}

    /** The caller's own id if it {@linkplain OfferedId may be taken over}, otherwise a fresh one. */
    static String of(@Nullable String offered) {
        return offered != null && OfferedId.isFit(offered) ? offered : fresh();
    }

    /** 32 hexadecimal digits; a name, not a secret, so a fast source of randomness is enough. */
    private static String fresh() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        HexFormat hex = HexFormat.of();
        return hex.toHexDigits(random.nextLong()) + hex.toHexDigits(random.nextLong());
    }
}
