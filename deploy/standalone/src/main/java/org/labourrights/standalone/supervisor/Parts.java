package org.labourrights.standalone.supervisor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.labourrights.edge.suite.Service;
import org.labourrights.edge.suite.Services;
import org.labourrights.standalone.Http;
import org.labourrights.standalone.Ports;
import org.labourrights.standalone.SuiteFailure;
import org.labourrights.standalone.SuiteHome;
import org.labourrights.standalone.kafka.BrokerProcess;
import org.labourrights.standalone.postgres.PostgresPassword;
import org.labourrights.standalone.postgres.PostgresServer;

/** The parts of the suite with their command lines: small heaps, the sandbox profile, everything on the loopback address. */
final class Parts {

    /** The instant at which the sandbox's clock stands on the very first start. */
    private static final String SANDBOX_START = "2025-12-31T12:00:00+08:00";

    private static final String READ = "GET ";

    /** Of the operation by which anybody checks a document; its code goes behind it. */
    private static final String VERIFICATION = "/public/documents/*";

    private static final Map<String, String> SANDBOX = Map.of(
            "LABOURRIGHTS_PROFILE", "sandbox",
            "LABOURRIGHTS_SANDBOX_ENABLED", "true",
            // For a person who looks into the log, and without the line for every early question of readiness.
            "QUARKUS_LOG_CONSOLE_JSON_ENABLED", "false",
            "QUARKUS_LOG_CATEGORY__IO_SMALLRYE_HEALTH__LEVEL", "WARN");

    private final SuiteHome home;
    private final Ports ports;
    private final Map<String, String> environment;

    private Parts(SuiteHome home, Ports ports, Map<String, String> environment) {
        this.home = home;
        this.ports = ports;
        this.environment = environment;
    }

    /** In the order of dependence. */
    static List<Part> of(SuiteHome home, Ports ports, Services services, Map<String, String> environment) {
        Parts parts = new Parts(home, ports, environment);
        List<Part> all = new ArrayList<>(List.of(
                new IssuerPart(ports.issuer(), home.data("issuer").resolve("signing-key.json")),
                new PostgresPart(
                        new PostgresServer(
                                ports.postgresql(),
                                home.data("postgresql"),
                                home.binaries(),
                                PostgresPassword.in(home.databasePassword()),
                                services.databases()),
                        ports.postgresql(),
                        home.log("postgresql")),
                parts.kafka()));
        for (Service service : services.all()) {
            all.add(parts.service(service.name(), service, ports.service(service.name())));
        }
        all.add(parts.gateway());
        return List.copyOf(all);
    }

    /** One more process of a service beside the one that the supervisor keeps, on the same database. */
    static Part replica(SuiteHome home, Ports ports, Service service, int number, int port) {
        Parts parts = new Parts(home, ports, Map.of());
        return parts.service(service.name() + "-" + number, service, port);
    }

    private Part kafka() {
        Path ready = home.run().resolve("kafka.ready");
        List<String> command = new ArrayList<>(java("128m"));
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                BrokerProcess.class.getName(),
                String.valueOf(ports.kafka()),
                String.valueOf(ports.kafkaController()),
                home.data("kafka").toString(),
                ready.toString()));
        return new ProcessPart(
                "kafka",
                ports.kafka(),
                Set.of(),
                null,
                command,
                Map.of(),
                home.log("kafka"),
                pid -> isMarked(ready, pid),
                null);
    }

    private Part service(String name, Service service, int port) {
        String heap = "SUITE_HEAP_" + service.name().toUpperCase(Locale.ROOT);
        return quarkus(
                name,
                service.module(),
                port,
                Set.of("postgresql", "kafka", "issuer"),
                java(environment.getOrDefault(heap, "256m")),
                serviceSettings(service, ports, PostgresPassword.in(home.databasePassword())));
    }

    /** Where a service finds its database, as which roles, and the broker, and what its papers name. */
    static Map<String, String> serviceSettings(Service service, Ports ports, String password) {
        Map<String, String> settings = new HashMap<>(Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL",
                "jdbc:postgresql://localhost:" + ports.postgresql() + "/" + service.database(),
                "QUARKUS_DATASOURCE_USERNAME",
                service.database() + "_app",
                "QUARKUS_DATASOURCE_PASSWORD",
                password,
                "QUARKUS_FLYWAY_USERNAME",
                service.database() + "_owner",
                "QUARKUS_FLYWAY_PASSWORD",
                password,
                "KAFKA_BOOTSTRAP_SERVERS",
                ports.kafkaServers(),
                "LABOURRIGHTS_SANDBOX_START",
                SANDBOX_START));
        service.open().stream()
                .filter(operation -> operation.startsWith(READ) && operation.endsWith(VERIFICATION))
                .findFirst()
                .ifPresent(operation -> settings.put(
                        "LABOURRIGHTS_DOCUMENTS_VERIFIED_AT",
                        ports.gatewayUrl() + operation.substring(READ.length(), operation.length() - 1)));
        return settings;
    }

    private Part gateway() {
        return quarkus(
                "gateway",
                Applications.GATEWAY,
                ports.gateway(),
                Set.of("issuer"),
                java(environment.getOrDefault("SUITE_HEAP_GATEWAY", "96m")),
                gatewaySettings(ports));
    }

    /** Where the gateway finds the issuer and every service of this suite. */
    static Map<String, String> gatewaySettings(Ports ports) {
        Map<String, String> settings = new HashMap<>(Map.of("GATEWAY_TOKEN_ISSUER", ports.issuerUrl()));
        ports.services().forEach((name, port) -> {
            String upstream = "GATEWAY_UPSTREAMS_" + name.toUpperCase(Locale.ROOT);
            settings.put(upstream + "_URL", "http://localhost:" + port);
            settings.put(upstream + "_MANAGEMENT", "http://localhost:" + Ports.management(port));
        });
        return settings;
    }

    private Part quarkus(
            String name, String module, int port, Set<String> needs, List<String> java, Map<String, String> settings) {
        Path application = Applications.jar(home.project(), module);
        if (!Files.isReadable(application)) {
            throw new SuiteFailure(application + " is missing (尚未构建): run deploy/suite up, or ./mvnw package.");
        }
        List<String> command = new ArrayList<>(java);
        command.addAll(List.of(
                "-Dquarkus.http.host=127.0.0.1",
                "-Dquarkus.http.port=" + port,
                "-Dquarkus.management.host=127.0.0.1",
                "-Dquarkus.management.port=" + Ports.management(port),
                "-Dquarkus.oidc.auth-server-url=" + ports.issuerUrl(),
                "-jar",
                application.toString()));
        Map<String, String> variables = new HashMap<>(SANDBOX);
        variables.putAll(settings);
        String health = "http://localhost:" + Ports.management(port) + "/q/health/ready";
        return new ProcessPart(
                name,
                port,
                needs,
                health,
                command,
                variables,
                home.log(name),
                pid -> Http.answersOk(health),
                new StartCache(application, Supervisor.records(environment)));
    }

    private static List<String> java(String heap) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Duser.timezone=Asia/Shanghai",
                "-Djava.net.preferIPv4Stack=true"));
        if (Runtime.version().feature() >= 25) {
            command.add("-XX:+UseCompactObjectHeaders");
        }
        return command;
    }

    private static boolean isMarked(Path ready, long pid) {
        try {
            return Files.exists(ready) && Files.readString(ready).equals(String.valueOf(pid));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
