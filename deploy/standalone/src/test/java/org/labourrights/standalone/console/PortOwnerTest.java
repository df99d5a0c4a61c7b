package org.labourrights.standalone.console;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortOwnerTest {

    @Test
    void namesTheProcessThatListens() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            assertTrue(PortOwner.isTaken(socket.getLocalPort()));
            assertTrue(
                    PortOwner.describe(socket.getLocalPort())
                            .startsWith("pid " + ProcessHandle.current().pid() + ", "),
                    PortOwner.describe(socket.getLocalPort()));
        }
    }

    @Test
    void findsAFreePortFree() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }

        assertFalse(PortOwner.isTaken(port));
    }
}
