package org.labourrights.gateway.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class CallerAddressTest {

    @Test
    void everyAddressOfOneIpv6NetworkSharesOneAllowance() {
        assertEquals(CallerAddress.of("2001:db8:1:2::1"), CallerAddress.of("2001:db8:1:2:ffff::9"));
        assertNotEquals(CallerAddress.of("2001:db8:1:2::1"), CallerAddress.of("2001:db8:1:3::1"));
    }

    @Test
    void everyIpv4AddressHasItsOwn() {
        assertEquals("192.0.2.1", CallerAddress.of("192.0.2.1"));
    }
}
