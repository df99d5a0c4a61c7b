package org.labourrights.standalone.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labourrights.standalone.Ports;

class PostgresServerTest {

    private static final String WRONG_PASSWORD = "28P01";

    @TempDir
    Path home;

    @Test
    void asksEveryRoleForThePasswordOfTheSuite() throws Exception {
        int port = Ports.from(Ports.free()).postgresql();
        Path binaries = home.resolve("binaries");
        PostgresServer server =
                new PostgresServer(port, home.resolve("data"), binaries, "5ec2e7", List.of("reporting"));
        server.prepare(home.resolve("log"));
        Process running = new ProcessBuilder(server.command())
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("log").toFile())
                .start();
        try {
            for (int i = 0; i < 300 && !server.answers(); i++) {
                Thread.sleep(100);
            }
            assertTrue(server.answers());
            for (String role : List.of("postgres", "reporting_owner", "reporting_app")) {
                assertEquals(WRONG_PASSWORD, refusal(port, role, role), role);
                assertEquals(WRONG_PASSWORD, refusal(port, role, "postgres"), role);
                connect(port, role, "5ec2e7");
            }
            assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(binaries)));
        } finally {
            server.stop();
            running.waitFor();
        }
    }

    private static String refusal(int port, String role, String password) {
        return assertThrows(SQLException.class, () -> connect(port, role, password))
                .getSQLState();
    }

    private static void connect(int port, String role, String password) throws SQLException {
        DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/reporting", role, password)
                .close();
    }
}
