package org.labourrights.edge.ready;

import java.net.URI;
import java.util.regex.Pattern;

/** Tells addresses of this machine, which only development has reason to use, from those of others. */
public final class ThisMachine {

    private static final Pattern LOCAL = Pattern.compile("localhost|.*[.]localhost|127[.].*|0[.]0[.]0[.]0|\\[?::1?]?");

    private ThisMachine() {}

    /** Whether the address has this machine for its host, or none. */
    public static boolean isHostOf(URI address) {
        return address.getHost() == null || LOCAL.matcher(address.getHost()).matches();
    }
}
