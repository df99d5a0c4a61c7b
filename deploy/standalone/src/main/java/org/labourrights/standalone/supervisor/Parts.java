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

    private static final Map<String, String> SANDBOX = Map.of(
            "LABOURRIGHTS_PROFILE", "sandbox",
            "LABOURRIGHTS_SANDBOX_ENABLED", "true",
            // For a person who looks into the log, and without the line for every early question of readiness.
            "QUARKUS_LOG_CONSOLE_JSON_ENABLED", "false",
            "QUARKUS_LOG_CATEGORY__IO_SMALLRYE_HEALTH__LEVEL", "WARN");

    private static final List<String> DATABASES = List.of("reporting", "arrears");

    private final SuiteHome home;
    private final Ports ports;
    private final Map<String, String> environment;

    private Parts(SuiteHome home, Ports ports, Map<String, String> environment) {
        this.home = home;
        this.ports = ports;
        this.environment = environment;
    }

    /** In the order of dependence. */
    static List<Part> of(SuiteHome home, Ports ports, Map<String, String> environment) {
        Parts parts = new Parts(home, ports, environment);
        return List.of(
                new IssuerPart(ports.issuer(), home.data("issuer").resolve("signing-key.json")),
                new PostgresPart(
                        new PostgresServer(
                                ports.postgresql(),
                                home.data("postgresql"),
                                home.binaries(),
                                PostgresPassword.in(home.databasePassword()),
                                DATABASES),
                        ports.postgresql(),
                        home.log("postgresql")),
                parts.kafka(),
                parts.service("reporting", Applications.REPORTING, ports.reporting()),
                parts.service("arrears", Applications.ARREARS, ports.arrears()),
                parts.gateway());
    }

    /** One more process of a service beside the one that the supervisor keeps, on the same database. */
    static Part replica(SuiteHome home, Ports ports, String service, String module, int number, int port) {
        // The start-up cache is written by the process that the supervisor keeps.
        Parts parts = new Parts(home, ports, Map.of("SUITE_START_CACHE", "no"));
        return parts.service(service + "-" + number, service, module, port);
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

    private Part service(String name, String module, int port) {
        return service(name, name, module, port);
    }

    private Part service(String name, String database, String module, int port) {
        String password = PostgresPassword.in(home.databasePassword());
        String heap = "SUITE_HEAP_" + database.toUpperCase(Locale.ROOT);
        return quarkus(
                name,
                module,
                port,
                Set.of("postgresql", "kafka", "issuer"),
                java(environment.getOrDefault(heap, "256m")),
                Map.of(
                        "QUARKUS_DATASOURCE_JDBC_URL",
                        "jdbc:postgresql://localhost:" + ports.postgresql() + "/" + database,
                        "QUARKUS_DATASOURCE_USERNAME",
                        database + "_app",
                        "QUARKUS_DATASOURCE_PASSWORD",
                        password,
                        "QUARKUS_FLYWAY_USERNAME",
                        database + "_owner",
                        "QUARKUS_FLYWAY_PASSWORD",
                        password,
                        "KAFKA_BOOTSTRAP_SERVERS",
                        ports.kafkaServers(),
                        "LABOURRIGHTS_SANDBOX_START",
                        SANDBOX_START));
    }

    private Part gateway() {
        return quarkus(
                "gateway",
                Applications.GATEWAY,
                ports.gateway(),
                Set.of("issuer"),
                java(environment.getOrDefault("SUITE_HEAP_GATEWAY", "96m")),
                Map.of(
                        "GATEWAY_TOKEN_ISSUER",
                        ports.issuerUrl(),
                        "GATEWAY_UPSTREAMS_REPORTING_URL",
                        "http://localhost:" + ports.reporting(),
                        "GATEWAY_UPSTREAMS_REPORTING_MANAGEMENT",
                        "http://localhost:" + Ports.management(ports.reporting()),
                        "GATEWAY_UPSTREAMS_ARREARS_URL",
                        "http://localhost:" + ports.arrears(),
                        "GATEWAY_UPSTREAMS_ARREARS_MANAGEMENT",
                        "http://localhost:" + Ports.management(ports.arrears())));
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
                new StartCache(application, environment));
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
