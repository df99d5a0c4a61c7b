package org.labourrights.standalone.console;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Finds out whether a port is taken, and by which process. */
final class PortOwner {

    private static final String LISTENING = "0A";

    private PortOwner() {}

    /** Whether something answers or listens there already. */
    static boolean isTaken(int port) {
        try (Socket probe = new Socket()) {
            probe.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 300);
            return true;
        } catch (IOException nobodyAnswers) {
            return !canBind(port);
        }
    }

    private static boolean canBind(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    /** Process id and command line of the listener, as far as the operating system tells this user. */
    static String describe(int port) {
        return pid(port)
                .flatMap(ProcessHandle::of)
                .map(process -> "pid " + process.pid() + ", "
                        + process.info().commandLine().map(PortOwner::shorten).orElse("command unknown"))
                .orElse("a process of another user or a container");
    }

    private static String shorten(String commandLine) {
        return commandLine.length() <= 120 ? commandLine : commandLine.substring(0, 117) + "...";
    }

    private static Optional<Long> pid(int port) {
        try {
            return Files.isDirectory(Path.of("/proc/self/fd")) ? fromProc(port) : fromLsof(port);
        } catch (IOException unknown) {
            return Optional.empty();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static Optional<Long> fromProc(int port) throws IOException {
        Optional<String> inode = inode(Path.of("/proc/net/tcp"), port).or(() -> inodeQuietly(port));
        if (inode.isEmpty()) {
            return Optional.empty();
        }
        String socket = "socket:[" + inode.get() + "]";
        return ProcessHandle.allProcesses()
                .map(ProcessHandle::pid)
                .filter(pid -> holds(pid, socket))
                .findFirst();
    }

    private static Optional<String> inodeQuietly(int port) {
        try {
            return inode(Path.of("/proc/net/tcp6"), port);
        } catch (IOException noSuchTable) {
            return Optional.empty();
        }
    }

    private static Optional<String> inode(Path table, int port) throws IOException {
        String suffix = String.format(Locale.ROOT, ":%04X", port);
        try (Stream<String> lines = Files.lines(table)) {
            return lines.map(line -> List.of(line.strip().split("\\s+")))
                    .filter(cells -> cells.size() > 9
                            && cells.get(1).endsWith(suffix)
                            && cells.get(3).equals(LISTENING))
                    .map(cells -> cells.get(9))
                    .findFirst();
        }
    }

    private static boolean holds(long pid, String socket) {
        try (Stream<Path> open = Files.list(Path.of("/proc", String.valueOf(pid), "fd"))) {
            return open.anyMatch(descriptor -> pointsTo(descriptor, socket));
        } catch (IOException notOurs) {
            return false;
        }
    }

    private static boolean pointsTo(Path descriptor, String socket) {
        try {
            return Files.readSymbolicLink(descriptor).toString().equals(socket);
        } catch (IOException closedMeanwhile) {
            return false;
        }
    }

    private static Optional<Long> fromLsof(int port) throws IOException, InterruptedException {
        Process lsof = new ProcessBuilder("lsof", "-nP", "-t", "-iTCP:" + port, "-sTCP:LISTEN").start();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(lsof.getInputStream(), StandardCharsets.UTF_8))) {
            String first = lines.readLine();
            lsof.waitFor(5, TimeUnit.SECONDS);
            return first == null ? Optional.empty() : Optional.of(Long.parseLong(first.strip()));
        }
    }
}
