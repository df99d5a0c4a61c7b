package org.labourrights.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.labourrights.edge.suite.Services;
import org.labourrights.testkit.kafka.KafkaBroker;
import org.labourrights.testkit.postgres.Databases;
import org.labourrights.testkit.postgres.TestServer;
import org.labourrights.testkit.token.TokenIssuer;
import org.labourrights.testkit.token.Tokens;

/** Starts what a service needs around it; use it through {@link WithSuite}. */
public final class SuiteResource implements QuarkusTestResourceLifecycleManager {

    /** System property for tests that kill processes or take figures: {@code on} makes commits durable. */
    public static final String FSYNC_PROPERTY = "testkit.fsync";

    /** Of the testkit's own tests. */
    private static final String PROBE = "probe";

    private @Nullable EmbeddedPostgres postgres;
    private @Nullable KafkaBroker kafka;
    private @Nullable TokenIssuer issuer;

    @Override
    public Map<String, String> start() {
        var configuration = new HashMap<String, String>();
        configuration.put("labourrights.profile", "test");
        configuration.put("labourrights.sandbox.enabled", "true");
        // Timers fire when a test sweeps or moves the clock, not in the middle of another test.
        configuration.put("labourrights.timers.enabled", "false");
        // Values are turned over when a test says so.
        configuration.put("labourrights.key-rotation.enabled", "false");
        // Both known before: figures of a server with a known port have a label that those of one without have not.
        configuration.put("quarkus.http.test-port", String.valueOf(FreePorts.one()));
        configuration.put("quarkus.management.test-port", String.valueOf(ManagementPort.choose()));
        quietLogs(configuration);
        startPostgres(configuration);
        startKafka(configuration);
        startIssuer(configuration);
        return configuration;
    }

    private static void quietLogs(Map<String, String> configuration) {
        configuration.put("quarkus.log.console.json.enabled", "false");
        for (var noisy : List.of("org.apache.kafka", "kafka", "state", "io.zonky", "org.testcontainers")) {
            configuration.put("quarkus.log.category.\"" + noisy + "\".level", "WARN");
        }
        // An API description is no schema alone; the rest of it is unknown to the one who checks answers by it.
        configuration.put("quarkus.log.category.\"com.networknt.schema\".level", "ERROR");
        // No collector listens in tests; that spans cannot be exported is no news.
        configuration.put("quarkus.log.category.\"io.quarkus.opentelemetry.runtime.exporter.otlp\".level", "OFF");
    }

    private void startPostgres(Map<String, String> configuration) {
        postgres = TestServer.start(FreePorts.one(), System.getProperty(FSYNC_PROPERTY, "off"), TestServer.PATIENCE);
        try (var superuser = postgres.getPostgresDatabase().getConnection()) {
            Databases.create(superuser, PROBE);
            for (var database : Services.listed().databases()) {
                Databases.create(superuser, database);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL refuses the databases of the suite", e);
        }
        configuration.put(
                "quarkus.datasource.jdbc.url",
                "jdbc:postgresql://localhost:" + postgres.getPort() + "/${labourrights.database}");
        configuration.put("quarkus.datasource.username", "${labourrights.database}_app");
        configuration.put("quarkus.datasource.password", "${labourrights.database}_app");
        configuration.put("quarkus.flyway.username", "${labourrights.database}_owner");
        configuration.put("quarkus.flyway.password", "${labourrights.database}_owner");
        configuration.put("quarkus.flyway.placeholders.app_role", "${labourrights.database}_app");
    }

    private void startKafka(Map<String, String> configuration) {
        try {
            kafka = KafkaBroker.start(Files.createTempDirectory("testkit-kafka").resolve("data"));
        } catch (IOException e) {
            throw new UncheckedIOException("No folder for Kafka", e);
        }
        kafka.createTopics(Services.listed().topics(), 4);
        configuration.put("kafka.bootstrap.servers", kafka.bootstrapServers());
    }

    private void startIssuer(Map<String, String> configuration) {
        issuer = TokenIssuer.start(0);
        System.setProperty(Tokens.ISSUER_PROPERTY, issuer.address());
        System.setProperty(Tokens.KEY_PROPERTY, issuer.signingKeyOfTests());
        configuration.put("quarkus.oidc.auth-server-url", issuer.address());
        configuration.put("quarkus.oidc.token.issuer", issuer.address());
    }

    @Override
    public void stop() {
        if (issuer != null) {
            issuer.close();
        }
        if (kafka != null) {
            kafka.close();
        }
        if (postgres != null) {
            try {
                postgres.close();
            } catch (IOException e) {
                throw new UncheckedIOException("PostgreSQL does not stop", e);
            }
        }
    }
}
