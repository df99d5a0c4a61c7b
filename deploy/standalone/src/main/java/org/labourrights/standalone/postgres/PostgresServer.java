package org.labourrights.standalone.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;

/**
 * PostgreSQL from embedded binaries with a data folder that is kept. The library is made for tests and switches off what
 * protects data; here {@code fsync}, {@code synchronous_commit} and {@code full_page_writes} are on.
 */
public final class PostgresServer implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofSeconds(40);

    private final EmbeddedPostgres server;
    private final Path data;

    private PostgresServer(EmbeddedPostgres server, Path data) {
        this.server = server;
        this.data = data;
    }

    /**
     * Starts the server and makes sure of its databases: each belongs to {@code <db>_owner}, who changes the schema, and
     * is used by {@code <db>_app}, who owns nothing. Development passwords equal the role names.
     *
     * @param binaries where the binaries are unpacked, once
     * @param log receives what the server prints
     */
    public static PostgresServer start(int port, Path data, Path binaries, Path log, List<String> databases)
            throws IOException, SQLException {
        FirstStart.prepare(binaries);
        FirstStart.prepare(data);
        ProcessBuilder.Redirect output = ProcessBuilder.Redirect.appendTo(log.toFile());
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setOverrideWorkingDirectory(new File(binaries.toString()))
                .setPGStartupWait(START_LIMIT)
                .setOutputRedirector(output)
                .setErrorRedirector(output)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("shared_buffers", "64MB")
                .setServerConfig("max_connections", "120")
                .setServerConfig("max_wal_size", "512MB")
                .setServerConfig("unix_socket_directories", "")
                .start();
        PostgresServer started = new PostgresServer(server, data);
        started.ensure(databases);
        FirstStart.completed(binaries);
        FirstStart.completed(data);
        return started;
    }

    private void ensure(List<String> databases) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            for (String database : databases) {
                String owner = database + "_owner";
                String app = database + "_app";
                if (!exists(statement, "SELECT 1 FROM pg_roles WHERE rolname = '" + owner + "'")) {
                    statement.execute("CREATE ROLE " + owner + " LOGIN PASSWORD '" + owner + "'");
                }
                if (!exists(statement, "SELECT 1 FROM pg_roles WHERE rolname = '" + app + "'")) {
                    statement.execute("CREATE ROLE " + app + " LOGIN NOBYPASSRLS PASSWORD '" + app + "'");
                }
                if (!exists(statement, "SELECT 1 FROM pg_database WHERE datname = '" + database + "'")) {
                    statement.execute("CREATE DATABASE " + database + " OWNER " + owner + " ENCODING 'UTF8'");
                    statement.execute("REVOKE ALL ON DATABASE " + database + " FROM PUBLIC");
                    statement.execute("GRANT CONNECT ON DATABASE " + database + " TO " + app);
                }
            }
        }
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    /** The postmaster's process id, as the server itself wrote it down. */
    public long pid() throws IOException {
        return Long.parseLong(
                Files.readAllLines(data.resolve("postmaster.pid")).getFirst().strip());
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
