package org.labourrights.chassis.correlation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.edge.OfferedId;

/** The id that ties a request to everything about it. */
public final class RequestId {

    /** The header that carries it, from the gateway and in the answer. */
    public static final String HEADER = "X-Request-Id";

    private RequestId() {}

    /** The offered id if it {@linkplain OfferedId may be taken over}, otherwise a fresh one. */
    public static String of(@Nullable String offered) {
        return offered != null && OfferedId.isFit(offered)
                ? offered
                : UUID.randomUUID().toString();
    }
}
