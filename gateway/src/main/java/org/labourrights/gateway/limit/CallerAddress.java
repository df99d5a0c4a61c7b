package org.labourrights.gateway.limit;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** Who shares an allowance without a token: an IPv4 address, or the network of 64 bits that an IPv6 address lies in. */
final class CallerAddress {

    private static final int NETWORK_BYTES = 8;

    private CallerAddress() {}

    /** @param literal address as a literal, never a name */
    static String of(String literal) {
        if (literal.indexOf(':') < 0) {
            return literal;
        }
        try {
            byte[] address = InetAddress.getByName(literal).getAddress();
            return HexFormat.of().formatHex(Arrays.copyOf(address, Math.min(address.length, NETWORK_BYTES)));
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("no address literal", e);
        }
    }
}
