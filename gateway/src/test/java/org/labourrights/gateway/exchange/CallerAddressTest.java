package org.labourrights.gateway.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.MultiMap;
import io.vertx.core.net.SocketAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallerAddressTest {

    private static final CallerAddress BALANCER = new CallerAddress("10.0.0.1", false);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "203.0.113.9 | 1 | 203.0.113.9",
                "1.1.1.1, 203.0.113.9 | 1 | 203.0.113.9",
                "1.1.1.1, 203.0.113.9, 10.0.0.2 | 2 | 203.0.113.9",
                "1.1.1.1,203.0.113.9:51234 | 1 | 203.0.113.9",
                "1.1.1.1, [2001:db8::7]:443 | 1 | 2001:db8::7",
                "1.1.1.1, 2001:db8::7 | 1 | 2001:db8::7",
                "203.0.113.9 | 2 | 10.0.0.1",
                "1.1.1.1, localhost | 1 | 10.0.0.1",
                "1.1.1.1, | 1 | 10.0.0.1",
                "1.1.1.1, unknown | 1 | 10.0.0.1"
            })
    void isCountedFromTheEndOfWhatProxiesAppend(String forwarded, int proxies, String caller) {
        MultiMap headers = MultiMap.caseInsensitiveMultiMap().add("X-Forwarded-For", forwarded);

        assertEquals(caller, CallerAddress.told(BALANCER, headers, proxies).text());
    }

    @Test
    void severalHeadersAreOneList() {
        MultiMap headers = MultiMap.caseInsensitiveMultiMap()
                .add("X-Forwarded-For", "1.1.1.1")
                .add("X-Forwarded-For", "203.0.113.9")
                .add("X-Forwarded-For", "10.0.0.2")
                .add("X-Forwarded-Proto", "http")
                .add("X-Forwarded-Proto", "https");

        assertEquals("203.0.113.9", CallerAddress.told(BALANCER, headers, 2).text());
        assertTrue(CallerAddress.told(BALANCER, headers, 2).secure());
        assertFalse(CallerAddress.told(BALANCER, MultiMap.caseInsensitiveMultiMap(), 2)
                .secure());
    }

    @Test
    void whoHasNoAddressSharesOneWithAllOfThem() {
        assertEquals(CallerAddress.UNKNOWN, CallerAddress.peer(null));
        assertEquals(CallerAddress.UNKNOWN, CallerAddress.peer(SocketAddress.domainSocketAddress("/run/gateway")));
        assertEquals(CallerAddress.UNKNOWN, new CallerAddress(CallerAddress.UNKNOWN, false).network());
    }

    @Test
    void everyAddressOfOneIpv6NetworkSharesOneAllowance() {
        assertEquals(network("2001:db8:1:2::1"), network("2001:db8:1:2:ffff::9"));
        assertNotEquals(network("2001:db8:1:2::1"), network("2001:db8:1:3::1"));
    }

    @Test
    void everyIpv4AddressHasItsOwn() {
        assertEquals("192.0.2.1", network("192.0.2.1"));
    }

    private static String network(String text) {
        return new CallerAddress(text, false).network();
    }
}
