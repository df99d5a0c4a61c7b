package org.labourrights.chassis.correlation;

import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The id that ties a request to everything about it. It stands in logs and events for ever, so that what a caller offers is
 * taken over only when it is short, plain, and nobody's telephone or identity number.
 */
public final class RequestId {

    /** The header that carries it, from the gateway and in the answer. */
    public static final String HEADER = "X-Request-Id";

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._-]{8,64}");

    /** What machines make up; the digits in it are nobody's number. */
    private static final Pattern MADE_UP =
            Pattern.compile("[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}|[0-9a-fA-F]{32}");

    /** Mobile numbers, and identity numbers of 15 or 18 places. */
    private static final Pattern PERSONAL = Pattern.compile("(?<!\\d)(1[3-9]\\d{9}|\\d{15}|\\d{17}[\\dXx])(?!\\d)");

    private RequestId() {}

    /** The offered id if it may be taken over, otherwise a fresh one. */
    public static String of(@Nullable String offered) {
        return offered != null && isAcceptable(offered)
                ? offered
                : UUID.randomUUID().toString();
    }

    private static boolean isAcceptable(String id) {
        return PLAIN.matcher(id).matches()
                && (MADE_UP.matcher(id).matches() || !PERSONAL.matcher(id).find());
    }
}
