package org.labourrights.standalone.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.labourrights.standalone.Private;
import org.labourrights.testkit.postgres.Databases;

/**
 * A PostgreSQL server from embedded binaries with a data folder that is kept. The library unpacks the binaries and fills
 * the folder, once; after that the server is run directly, because the library switches off what protects data, and its
 * lock on the folder outlives a server that was killed.
 */
public final class PostgresServer {

    /** Sees and may everything; for those who look after the database, never for a service. */
    public static final String SUPERUSER = "postgres";

    private static final long STOP_SECONDS = 30;

    private final int port;
    private final Path data;
    private final Path binaries;
    private final String password;
    private final List<String> databases;

    /**
     * @param port on the loopback address
     * @param binaries where the binaries are unpacked
     * @param password of every role
     * @param databases each with its roles {@code <db>_owner} and {@code <db>_app}
     */
    public PostgresServer(int port, Path data, Path binaries, String password, List<String> databases) {
        this.port = port;
        this.data = data;
        this.binaries = binaries;
        this.password = password;
        this.databases = List.copyOf(databases);
    }

    /** Unpacks the binaries and fills the data folder where that has not been done yet. */
    public void prepare(Path log) throws IOException {
        if (FirstStart.isCompleted(data) && FirstStart.isCompleted(binaries)) {
            return;
        }
        FirstStart.prepare(binaries);
        FirstStart.prepare(data);
        ProcessBuilder.Redirect output = ProcessBuilder.Redirect.appendTo(log.toFile());
        EmbeddedPostgres filled = EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setOverrideWorkingDirectory(binaries.toFile())
                .setOutputRedirector(output)
                .setErrorRedirector(output)
                .start();
        try (filled) {
            askEverybodyForThePassword(filled);
        } catch (SQLException refused) {
            throw new IOException("PostgreSQL refuses the password of its superuser", refused);
        }
        // The library opens the folder to the whole machine, and whoever can write there can exchange the server.
        Private.folder(binaries);
        FirstStart.completed(binaries);
        FirstStart.completed(data);
    }

    /** The library fills the folder for a server that trusts whoever reaches its port. */
    private void askEverybodyForThePassword(EmbeddedPostgres filled) throws SQLException, IOException {
        try (Connection superuser = filled.getPostgresDatabase().getConnection();
                Statement statement = superuser.createStatement()) {
            statement.execute("ALTER ROLE postgres PASSWORD '" + password + "'");
        }
        Files.writeString(data.resolve("pg_hba.conf"), """
                # TYPE  DATABASE  USER  ADDRESS       METHOD
                host    all       all   127.0.0.1/32  scram-sha-256
                """);
    }

    /** The command line of the server; what protects data is on, whatever the folder's own settings say. */
    public List<String> command() throws IOException {
        List<String> command = asOrdinaryUser("postgres");
        command.addAll(List.of("-D", data.toString(), "-p", String.valueOf(port)));
        for (String setting : List.of(
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "fsync=on",
                "synchronous_commit=on",
                "full_page_writes=on",
                "shared_buffers=64MB",
                "max_wal_size=512MB",
                "max_connections=120",
                "timezone=Asia/Shanghai")) {
            command.addAll(List.of("-c", setting));
        }
        return command;
    }

    /** Whether the server answers and has all its databases; creates those that are missing. */
    public boolean answers() {
        try (Connection superuser = DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/postgres?connectTimeout=2", SUPERUSER, password)) {
            for (String database : databases) {
                Databases.create(superuser, database, password);
            }
            return true;
        } catch (SQLException notYet) {
            return false;
        }
    }

    /** Ends the server without waiting for clients to leave; what is committed stays. */
    public void stop() throws IOException, InterruptedException {
        List<String> command = asOrdinaryUser("pg_ctl");
        command.addAll(List.of("stop", "-D", data.toString(), "-m", "fast", "-s", "-t", String.valueOf(STOP_SECONDS)));
        new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor(STOP_SECONDS, TimeUnit.SECONDS);
    }

    /** PostgreSQL refuses to run as root; a user namespace of its own satisfies it, for example in a container. */
    private List<String> asOrdinaryUser(String tool) throws IOException {
        List<String> command = new ArrayList<>();
        if (LinuxUtils.isUnshareAvailable()) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(unpacked().resolve("bin").resolve(tool).toString());
        return command;
    }

    private Path unpacked() throws IOException {
        try (Stream<Path> folders = Files.list(binaries)) {
            return folders.filter(folder -> Files.isExecutable(folder.resolve("bin/postgres")))
                    .findFirst()
                    .orElseThrow(() -> new IOException("no PostgreSQL in " + binaries));
        }
    }
}
