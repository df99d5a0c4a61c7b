package org.labourrights.standalone.supervisor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labourrights.edge.suite.Services;
import org.labourrights.standalone.Invented;
import org.labourrights.standalone.Ports;
import org.labourrights.standalone.SuiteHome;

/** The parts that follow from a list with a third service. */
class PartsTest {

    private static final Services SERVICES = Invented.services();

    @TempDir
    Path project;

    @BeforeEach
    void build() throws IOException {
        for (String module : List.of(
                "employment-reporting-service",
                "arrears-service",
                "inspection-service",
                "pension-service",
                "gateway")) {
            Path jar = Applications.jar(project, module);
            Files.createDirectories(jar.getParent());
            Files.createFile(jar);
        }
    }

    @Test
    void theServicesStartInTheOrderOfTheListBetweenWhatTheyNeedAndTheGateway() {
        Ports ports = Ports.from(Map.of("SUITE_PORT_PENSIONS", "18085"), SERVICES);
        SuiteHome home = new SuiteHome(project, project.resolve(".suite"));
        home.create();

        List<Part> parts = Parts.of(home, ports, SERVICES, Map.of());

        assertEquals(
                List.of("issuer", "postgresql", "kafka", "reporting", "arrears", "inspection", "pensions", "gateway"),
                parts.stream().map(Part::name).toList());
        Part pensions = parts.get(6);
        assertEquals(18085, pensions.port());
        assertEquals(Set.of("postgresql", "kafka", "issuer"), pensions.needs());
        assertEquals("http://localhost:19085/q/health/ready", pensions.health());
    }

    @Test
    void aServiceHasItsOwnDatabase() {
        Map<String, String> settings =
                Parts.serviceSettings(SERVICES.require("pensions"), Ports.from(Map.of(), SERVICES), "secret");

        assertEquals("jdbc:postgresql://localhost:5433/old_age", settings.get("QUARKUS_DATASOURCE_JDBC_URL"));
        assertEquals("old_age_app", settings.get("QUARKUS_DATASOURCE_USERNAME"));
        assertEquals("old_age_owner", settings.get("QUARKUS_FLYWAY_USERNAME"));
    }

    @Test
    void thePapersOfAServiceNameTheGatewayThatAnybodyChecksThemAt() {
        Ports ports = Ports.from(Map.of("SUITE_PORT_GATEWAY", "18080"), SERVICES);

        assertEquals(
                "http://localhost:18080/api/reporting/v1/public/documents/",
                Parts.serviceSettings(Services.listed().require("reporting"), ports, "secret")
                        .get("LABOURRIGHTS_DOCUMENTS_VERIFIED_AT"));
        assertNull(Parts.serviceSettings(SERVICES.require("pensions"), ports, "secret")
                .get("LABOURRIGHTS_DOCUMENTS_VERIFIED_AT"));
    }

    @Test
    void theGatewayIsToldWhereEveryServiceIs() {
        assertEquals(
                Map.ofEntries(
                        Map.entry("GATEWAY_TOKEN_ISSUER", "http://localhost:8090/default"),
                        Map.entry("GATEWAY_UPSTREAMS_REPORTING_URL", "http://localhost:8081"),
                        Map.entry("GATEWAY_UPSTREAMS_REPORTING_MANAGEMENT", "http://localhost:9081"),
                        Map.entry("GATEWAY_UPSTREAMS_ARREARS_URL", "http://localhost:8082"),
                        Map.entry("GATEWAY_UPSTREAMS_ARREARS_MANAGEMENT", "http://localhost:9082"),
                        Map.entry("GATEWAY_UPSTREAMS_INSPECTION_URL", "http://localhost:8083"),
                        Map.entry("GATEWAY_UPSTREAMS_INSPECTION_MANAGEMENT", "http://localhost:9083"),
                        Map.entry("GATEWAY_UPSTREAMS_PENSIONS_URL", "http://localhost:18085"),
                        Map.entry("GATEWAY_UPSTREAMS_PENSIONS_MANAGEMENT", "http://localhost:19085")),
                Parts.gatewaySettings(Ports.from(Map.of("SUITE_PORT_PENSIONS", "18085"), SERVICES)));
    }
}
