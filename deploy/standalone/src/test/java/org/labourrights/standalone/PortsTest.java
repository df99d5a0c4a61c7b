package org.labourrights.standalone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void hasTheDocumentedPortsUnlessTold() {
        Ports ports = Ports.from(Map.of("SUITE_PORT_GATEWAY", "18080"));

        assertEquals(
                new Ports(
                        18080, Map.of("reporting", 8081, "arrears", 8082, "inspection", 8083), 8090, 9092, 9093, 5433),
                ports);
        assertEquals("http://localhost:18080", ports.gatewayUrl());
        assertEquals("http://localhost:8090/default", ports.issuerUrl());
    }

    @Test
    void gatewayAndServicesHaveAManagementPortAThousandAbove() {
        assertEquals(
                List.of(
                        new Ports.Use(8080, "SUITE_PORT_GATEWAY", false),
                        new Ports.Use(9080, "SUITE_PORT_GATEWAY", true),
                        new Ports.Use(8081, "SUITE_PORT_REPORTING", false),
                        new Ports.Use(9081, "SUITE_PORT_REPORTING", true),
                        new Ports.Use(8082, "SUITE_PORT_ARREARS", false),
                        new Ports.Use(9082, "SUITE_PORT_ARREARS", true),
                        new Ports.Use(8083, "SUITE_PORT_INSPECTION", false),
                        new Ports.Use(9083, "SUITE_PORT_INSPECTION", true),
                        new Ports.Use(8090, "SUITE_PORT_ISSUER", false),
                        new Ports.Use(9092, "SUITE_PORT_KAFKA", false),
                        new Ports.Use(9093, "SUITE_PORT_KAFKA_CONTROLLER", false),
                        new Ports.Use(5433, "SUITE_PORT_POSTGRESQL", false)),
                Ports.from(Map.of()).uses());
    }

    @Test
    void aServiceMoreInTheListHasItsPortsAndItsVariable() {
        Ports standard = Ports.from(Map.of(), Invented.services());
        Ports changed = Ports.from(Map.of("SUITE_PORT_PENSIONS", "18085"), Invented.services());

        assertEquals(List.of(8080, 8081, 8082, 8083, 8085), standard.managed());
        assertEquals(18085, changed.service("pensions"));
        assertEquals(
                List.of(
                        "SUITE_PORT_GATEWAY",
                        "SUITE_PORT_REPORTING",
                        "SUITE_PORT_ARREARS",
                        "SUITE_PORT_INSPECTION",
                        "SUITE_PORT_PENSIONS",
                        "SUITE_PORT_ISSUER",
                        "SUITE_PORT_KAFKA",
                        "SUITE_PORT_KAFKA_CONTROLLER",
                        "SUITE_PORT_POSTGRESQL"),
                List.copyOf(changed.byVariable().keySet()));
        assertTrue(changed.uses().contains(new Ports.Use(19085, "SUITE_PORT_PENSIONS", true)));
    }

    @Test
    void refusesAPortThatTwoWouldUse() {
        SuiteFailure refused = assertThrows(SuiteFailure.class, () -> Ports.from(Map.of("SUITE_PORT_GATEWAY", "8092")));

        assertEquals(
                "9092 is asked for twice (端口重复): management of SUITE_PORT_GATEWAY and SUITE_PORT_KAFKA;"
                        + " a management port lies 1000 above its own.",
                refused.getMessage());
    }

    @Test
    void leavesRoomForTheManagementPort() {
        assertEquals(65535, Ports.from(Map.of("SUITE_PORT_ISSUER", "65535")).issuer());
        SuiteFailure refused =
                assertThrows(SuiteFailure.class, () -> Ports.from(Map.of("SUITE_PORT_ARREARS", "64536")));
        assertEquals("SUITE_PORT_ARREARS=64536 is not a port (不是端口号); use 1 to 64535.", refused.getMessage());
    }

    @Test
    void findsPortsWhoseManagementPortsAreFreeAsWell() throws IOException {
        List<Integer> free =
                Ports.free().values().stream().map(Integer::valueOf).toList();
        assertEquals(8, free.size());
        for (int port : free) {
            try (ServerSocket own = new ServerSocket(port);
                    ServerSocket management = new ServerSocket(port + 1000)) {
                assertEquals(port + 1000, management.getLocalPort());
            }
        }
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
