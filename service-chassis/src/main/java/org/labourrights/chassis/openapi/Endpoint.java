package org.labourrights.chassis.openapi;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the description must know of a resource method.
 *
 * @param roles roles that may call it; null if it is open to everybody, empty if to everybody with a token
 * @param idempotent whether it takes an {@code Idempotency-Key}
 * @param dryRun whether it understands {@code ?dryRun=true}
 * @param status status of success where the method declares one by {@code @ResponseStatus}
 * @param longestBody bytes that it takes at most where that is not what every operation takes
 * @param resource simple name of the class without {@code Resource}
 * @param method name of the method
 */
record Endpoint(
        @Nullable List<String> roles,
        boolean idempotent,
        boolean dryRun,
        @Nullable Integer status,
        @Nullable Long longestBody,
        String resource,
        String method) {}
