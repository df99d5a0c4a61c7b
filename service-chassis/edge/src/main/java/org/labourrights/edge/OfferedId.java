package org.labourrights.edge;

import java.util.regex.Pattern;

/**
 * A request id that a caller offers. It stands in logs and events for ever, so that it is taken over only when it is short,
 * plain, and nobody's telephone or identity number.
 */
public final class OfferedId {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._-]{8,64}");

    /** What machines make up; the digits in it are nobody's number. */
    private static final Pattern MADE_UP =
            Pattern.compile("[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}|[0-9a-fA-F]{32}");

    /** Mobile numbers, and identity numbers of 15 or 18 places. */
    private static final Pattern PERSONAL = Pattern.compile("(?<!\\d)(1[3-9]\\d{9}|\\d{15}|\\d{17}[\\dXx])(?!\\d)");

    private OfferedId() {}

    /** May it be taken over? */
    public static boolean isFit(String id) {
        return PLAIN.matcher(id).matches()
                && (MADE_UP.matcher(id).matches() || !PERSONAL.matcher(id).find());
    }
}
