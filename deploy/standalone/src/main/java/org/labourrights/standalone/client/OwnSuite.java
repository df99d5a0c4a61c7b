package org.labourrights.standalone.client;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.labourrights.standalone.Ports;
import org.labourrights.standalone.SuiteHome;
import org.labourrights.standalone.postgres.PostgresPassword;
import org.labourrights.standalone.postgres.PostgresServer;

/**
 * A suite for one run: started by {@code deploy/suite up} in a fresh folder and on free ports, so that it meets neither a
 * suite that somebody uses nor another run; ended by {@link #close()}, its folder kept for a look at the logs.
 */
public final class OwnSuite implements AutoCloseable {

    private final Path project;
    private final Map<String, String> environment;

    private OwnSuite(Path project, Map<String, String> environment) {
        this.project = project;
        this.environment = Map.copyOf(environment);
    }

    /**
     * Starts the suite from what is built.
     *
     * @param folder its data, logs and state; emptied first
     * @param more further variables of {@code deploy/suite}, for example {@code SUITE_SAMPLE=no}
     */
    public static OwnSuite start(Path project, Path folder, Map<String, String> more) {
        OwnSuite suite = prepare(project, folder, more);
        suite.run("up");
        return suite;
    }

    /** As {@link #start}, but leaves it to the caller to bring it up. */
    public static OwnSuite prepare(Path project, Path folder, Map<String, String> more) {
        Map<String, String> environment = new HashMap<>();
        environment.put("SUITE_HOME", folder.toString());
        environment.put("SUITE_BUILD", "no");
        environment.put("SUITE_START_CACHE", "no");
        environment.putAll(more);
        environment.putAll(Ports.free());
        OwnSuite suite = new OwnSuite(project, environment);
        suite.run("down", "--wipe");
        return suite;
    }

    /** The suite that the variables of this process name, which somebody else started; not to be closed here. */
    public static OwnSuite running(Path project) {
        return new OwnSuite(project, System.getenv());
    }

    public Ports ports() {
        return Ports.from(environment);
    }

    public SuiteHome home() {
        Map<String, String> variables = new HashMap<>(environment);
        variables.put("SUITE_PROJECT", project.toString());
        return SuiteHome.from(variables);
    }

    /** A connection that sees everything in a database of the suite, {@code reporting}. */
    public Connection superuser(String database) throws SQLException {
        return superuser(home(), ports(), database);
    }

    /** The same for a suite that is known by its folder. */
    public static Connection superuser(SuiteHome home, Ports ports, String database) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://localhost:" + ports.postgresql() + "/" + database,
                PostgresServer.SUPERUSER,
                PostgresPassword.in(home.databasePassword()));
    }

    /** Runs a command of {@code deploy/suite}; what it printed becomes part of the failure when it fails. */
    public String run(String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(project.resolve("deploy").resolve("suite").toString());
        command.addAll(List.of(arguments));
        return execute(command);
    }

    /** Runs shell commands in the project's folder as if they had been pasted there; the first that fails ends them. */
    public String paste(String commands) {
        return execute(List.of("/bin/sh", "-e", "-c", commands));
    }

    private String execute(List<String> command) {
        try {
            Path output = Files.createTempFile("suite-", ".txt");
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(project.toFile())
                    .redirectErrorStream(true)
                    .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                    .redirectOutput(output.toFile());
            builder.environment().putAll(environment);
            int status = status(builder.start());
            String printed = Files.readString(output);
            Files.delete(output);
            if (status != 0) {
                throw new IllegalStateException(String.join(" ", command) + " ended with " + status + ":\n" + printed);
            }
            return printed;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while running the suite", ended);
        }
    }

    /** Waits for the end of a command; whoever gives up waiting ends it. */
    private static int status(Process command) throws InterruptedException {
        try {
            return command.waitFor();
        } catch (InterruptedException ended) {
            command.destroy();
            throw ended;
        }
    }

    @Override
    public void close() {
        run("down");
    }
}
