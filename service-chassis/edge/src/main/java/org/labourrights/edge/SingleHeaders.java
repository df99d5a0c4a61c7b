package org.labourrights.edge;

import io.vertx.core.MultiMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Headers that must stand alone. Of two, each hop would choose its own: a cache the first host and the service the second,
 * one the key of this operation and the other of that.
 */
public final class SingleHeaders {

    private static final String[] NAMES = {
        "Host",
        "Authorization",
        "Content-Length",
        "Content-Type",
        "Transfer-Encoding",
        "Idempotency-Key",
        "Expect",
        "Origin",
        "X-Request-Id"
    };

    private SingleHeaders() {}

    /** The first such header that stands twice, or null. */
    public static @Nullable String repeated(MultiMap headers) {
        int seen = 0;
        for (Map.Entry<String, String> header : headers) {
            int at = index(header.getKey());
            if (at >= 0) {
                if ((seen & 1 << at) != 0) {
                    return NAMES[at];
                }
                seen |= 1 << at;
            }
        }
        return null;
    }

    private static int index(String name) {
        for (int i = 0; i < NAMES.length; i++) {
            if (NAMES[i].length() == name.length() && NAMES[i].equalsIgnoreCase(name)) {
                return i;
            }
        }
        return -1;
    }
}
