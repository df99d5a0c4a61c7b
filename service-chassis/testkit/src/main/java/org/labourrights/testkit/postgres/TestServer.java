package org.labourrights.testkit.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** A PostgreSQL server of a test run, with data that nobody keeps. */
public final class TestServer {

    /** A machine that runs other things as well takes its time. */
    public static final Duration PATIENCE = Duration.ofSeconds(60);

    private TestServer() {}

    /**
     * Starts one.
     *
     * @param fsync {@code on} makes commits durable, which costs time that most tests do not have
     * @param patience how long the start may take
     * @throws IllegalStateException with what the server itself says if it does not start
     */
    public static EmbeddedPostgres start(int port, String fsync, Duration patience) {
        Path log = log();
        try {
            return EmbeddedPostgres.builder()
                    .setPort(port)
                    .setPGStartupWait(patience)
                    .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .setErrorRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("fsync", fsync)
                    .setServerConfig("synchronous_commit", fsync)
                    .setServerConfig("max_connections", "200")
                    .start();
        } catch (IOException | IllegalStateException e) {
            throw new IllegalStateException("PostgreSQL does not start on port " + port + "; it says: " + text(log), e);
        }
    }

    private static Path log() {
        try {
            Path log = Files.createTempFile("testkit-postgresql", ".log");
            log.toFile().deleteOnExit();
            return log;
        } catch (IOException e) {
            throw new UncheckedIOException("No file for the log of PostgreSQL", e);
        }
    }

    private static String text(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException("The log of PostgreSQL cannot be read", e);
        }
    }
}
