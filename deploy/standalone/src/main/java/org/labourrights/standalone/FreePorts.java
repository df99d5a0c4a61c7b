package org.labourrights.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Ports that nobody listens on, for suites and replicas that must not meet others. They lie below the range from which the
 * system takes the ports of outgoing connections, one of which might take a port between now and the start.
 */
public final class FreePorts {

    private static final int LOWEST = 20_000;
    private static final int HIGHEST = 31_000;
    private static final int ATTEMPTS = 1_000;

    private FreePorts() {}

    /** One whose management port is free as well. */
    public static int one() {
        return some(1).getFirst();
    }

    /** So many, no two the same, each with its management port free as well. */
    public static List<Integer> some(int count) {
        // All are held open until the last is found, so that no two are the same.
        List<ServerSocket> held = new ArrayList<>();
        List<Integer> free = new ArrayList<>();
        try {
            for (int attempt = 0; attempt < ATTEMPTS && free.size() < count; attempt++) {
                int port = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST);
                Optional<ServerSocket> own = hold(port);
                Optional<ServerSocket> management = own.flatMap(socket -> hold(Ports.management(port)));
                own.ifPresent(held::add);
                management.ifPresent(held::add);
                if (management.isPresent()) {
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

    /** For every part of a suite one, by the variable that sets it. */
    public static Map<String, String> byVariable() {
        List<String> variables = List.copyOf(Ports.from(Map.of()).byVariable().keySet());
        List<Integer> ports = some(variables.size());
        Map<String, String> free = new HashMap<>();
        for (int i = 0; i < variables.size(); i++) {
            free.put(variables.get(i), String.valueOf(ports.get(i)));
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
