package org.labourrights.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Ports that nobody listens on, for tests, suites and replicas that must not meet others. They lie below the range from
 * which the system takes the ports of outgoing connections, one of which might take a port between now and the start.
 */
public final class FreePorts {

    private static final int LOWEST = 20_000;
    private static final int HIGHEST = 31_000;
    private static final int ATTEMPTS = 1_000;

    private FreePorts() {}

    public static int one() {
        return some(1, 0).getFirst();
    }

    /**
     * So many, no two the same.
     *
     * @param above for each, the port so far above it is free as well; 0 asks for none
     */
    public static List<Integer> some(int count, int above) {
        // All are held open until the last is found, so that no two are the same.
        List<ServerSocket> held = new ArrayList<>();
        List<Integer> free = new ArrayList<>();
        try {
            for (int attempt = 0; attempt < ATTEMPTS && free.size() < count; attempt++) {
                int port = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST);
                Optional<ServerSocket> own = hold(port);
                Optional<ServerSocket> other = above == 0 ? own : own.flatMap(socket -> hold(port + above));
                own.ifPresent(held::add);
                other.ifPresent(held::add);
                if (other.isPresent()) {
                    free.add(port);
                }
            }
            for (ServerSocket socket : held) {
                socket.close();
            }
        } catch (IOException open) {
            throw new UncheckedIOException("a port cannot be given back", open);
        }
        if (free.size() < count) {
            throw new IllegalStateException("no " + count + " free ports from " + LOWEST + " to " + HIGHEST);
        }
        return free;
    }

    private static Optional<ServerSocket> hold(int port) {
        try {
            return Optional.of(new ServerSocket(port, 1, InetAddress.getLoopbackAddress()));
        } catch (IOException taken) {
            return Optional.empty();
        }
    }
}
