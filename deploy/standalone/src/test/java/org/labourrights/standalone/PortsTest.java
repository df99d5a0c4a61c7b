package org.labourrights.standalone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void hasTheDocumentedPortsUnlessTold() {
        Ports ports = Ports.from(Map.of("SUITE_PORT_GATEWAY", "18080"));

        assertEquals(new Ports(18080, 8081, 8082, 8090, 9092, 9093, 5433), ports);
        assertEquals("http://localhost:18080", ports.gatewayUrl());
        assertEquals("http://localhost:8090/default", ports.issuerUrl());
    }

    @Test
    void namesTheVariableThatIsNoPort() {
        for (String value : new String[] {"http", "0", "65536", "-1"}) {
            SuiteFailure refused =
                    assertThrows(SuiteFailure.class, () -> Ports.from(Map.of("SUITE_PORT_KAFKA", value)));
            assertEquals("SUITE_PORT_KAFKA=" + value + " is not a port (不是端口号); use 1 to 65535.", refused.getMessage());
        }
    }
}
