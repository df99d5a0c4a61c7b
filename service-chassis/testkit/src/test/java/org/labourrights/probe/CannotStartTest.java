package org.labourrights.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labourrights.testkit.FreePorts;
import org.labourrights.testkit.kafka.KafkaBroker;
import org.labourrights.testkit.postgres.TestServer;

/** What a test needs around it and cannot have fails the test, with the reason, and ends nothing else. */
class CannotStartTest {

    private static final String TAKEN = "Address already in use";

    @TempDir
    Path folder;

    @Test
    void aBrokerWhoseControllerPortIsTakenSaysSo() throws IOException {
        try (ServerSocket taken = taken()) {
            IllegalStateException failure = assertThrows(IllegalStateException.class, () -> KafkaBroker.start(
                            folder.resolve("data"), FreePorts.one(), taken.getLocalPort())
                    .close());

            assertTrue(failure.getMessage().contains(TAKEN), failure::toString);
            assertTrue(failure.getMessage().contains(String.valueOf(taken.getLocalPort())), failure::toString);
        }
    }

    @Test
    void aBrokerWhoseOwnPortIsTakenSaysSo() throws IOException {
        try (ServerSocket taken = taken()) {
            IllegalStateException failure = assertThrows(IllegalStateException.class, () -> KafkaBroker.start(
                            folder.resolve("data"), taken.getLocalPort(), FreePorts.one())
                    .close());

            assertTrue(failure.getMessage().contains(TAKEN), failure::toString);
        }
    }

    @Test
    void aBrokerStartsAgainWhereItsClientsLookForIt() {
        KafkaBroker first = KafkaBroker.start(folder.resolve("data"));
        first.createTopics(List.of("nef.er"), 1);
        first.close();

        try (KafkaBroker again = first.startAgain()) {
            assertEquals(first.bootstrapServers(), again.bootstrapServers());
        }
    }

    @Test
    void aDatabaseWhosePortIsTakenSaysSo() throws IOException {
        try (ServerSocket taken = taken()) {
            IllegalStateException failure = assertThrows(IllegalStateException.class, () -> {
                try (EmbeddedPostgres server = TestServer.start(taken.getLocalPort(), "off", Duration.ofSeconds(5))) {
                    assertEquals(taken.getLocalPort(), server.getPort());
                }
            });

            assertTrue(failure.getMessage().contains(TAKEN), failure::toString);
        }
    }

    private static ServerSocket taken() throws IOException {
        return new ServerSocket(FreePorts.one(), 1, InetAddress.getLoopbackAddress());
    }
}
