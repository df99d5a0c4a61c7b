package org.labourrights.gateway.exchange;

import io.netty.util.NetUtil;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a caller is.
 *
 * @param text the address as a literal, or {@link #UNKNOWN}
 * @param secure whether the caller speaks TLS
 */
record CallerAddress(String text, boolean secure) {

    /** Of a connection that is gone or has no address: all such callers share what one may do. */
    static final String UNKNOWN = "unknown";

    private static final CharSequence FORWARDED_FOR = HttpHeaders.createOptimized("X-Forwarded-For");
    private static final CharSequence FORWARDED_PROTO = HttpHeaders.createOptimized("X-Forwarded-Proto");
    private static final int NETWORK_BYTES = 8;

    /** @param proxies how many proxies before the gateway append to what they are told */
    static CallerAddress of(HttpServerRequest request, int proxies) {
        CallerAddress peer = new CallerAddress(peer(request.remoteAddress()), request.isSSL());
        return proxies == 0 ? peer : told(peer, request.headers(), proxies);
    }

    /** Where the proxies say that the caller is; the one at the other end of the connection if they do not say. */
    static CallerAddress told(CallerAddress peer, MultiMap headers, int proxies) {
        String told = fromTheEnd(headers.getAll(FORWARDED_FOR), proxies);
        String scheme = fromTheEnd(headers.getAll(FORWARDED_PROTO), 1);
        String literal = told == null ? null : literal(told);
        return new CallerAddress(
                literal == null ? peer.text() : literal, peer.secure() || "https".equalsIgnoreCase(scheme));
    }

    static String peer(@Nullable SocketAddress address) {
        String host = address == null ? null : address.hostAddress();
        return host == null ? UNKNOWN : host;
    }

    /** The {@code number}th element from the end of a list in one or several headers, or null if it is shorter. */
    private static @Nullable String fromTheEnd(List<String> headers, int number) {
        int left = number;
        for (String header : headers.reversed()) {
            int to = header.length();
            while (to >= 0) {
                int comma = header.lastIndexOf(',', to - 1);
                left--;
                if (left == 0) {
                    return header.substring(comma + 1, to).strip();
                }
                to = comma;
            }
        }
        return null;
    }

    /** Without port and brackets, or null if it is no address. */
    private static @Nullable String literal(String told) {
        if (NetUtil.isValidIpV4Address(told) || NetUtil.isValidIpV6Address(told)) {
            return told;
        }
        int bracket = told.indexOf(']');
        int colon = told.lastIndexOf(':');
        String bare = told.startsWith("[") && bracket > 0
                ? told.substring(1, bracket)
                : colon > 0 ? told.substring(0, colon) : "";
        return NetUtil.isValidIpV4Address(bare) || NetUtil.isValidIpV6Address(bare) ? bare : null;
    }

    /** Who shares what one may do without a name: an IPv4 address, or the network of 64 bits that an IPv6 address lies in. */
    String network() {
        if (text.indexOf(':') < 0) {
            return text;
        }
        byte[] bytes = NetUtil.createByteArrayFromIpAddressString(text);
        return bytes == null ? UNKNOWN : HexFormat.of().formatHex(Arrays.copyOf(bytes, NETWORK_BYTES));
    }
}
