package org.labourrights.probe;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Stands before a database and passes on what both say, until it falls silent: then it takes everything and says nothing. */
final class SilentProxy implements AutoCloseable {

    private final URI database;
    private final ServerSocket door;
    private final Queue<Socket> open = new ConcurrentLinkedQueue<>();
    private volatile boolean silent;

    private SilentProxy(URI database) throws IOException {
        this.database = database;
        this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    /** @param url of the database, {@code jdbc:postgresql://localhost:5432/probe} */
    static SilentProxy before(String url) throws IOException {
        return new SilentProxy(URI.create(url.substring("jdbc:".length())));
    }

    /** The database behind this proxy. */
    String url() {
        return "jdbc:postgresql://localhost:" + door.getLocalPort() + database.getPath();
    }

    void fallSilent() {
        silent = true;
    }

    /** New connections are served again; those that were open have lost what was said in between. */
    void speakAgain() {
        open.forEach(SilentProxy::drop);
        silent = false;
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                var client = door.accept();
                open.add(client);
                if (!silent) {
                    var server = new Socket(database.getHost(), database.getPort());
                    open.add(server);
                    Thread.ofVirtual().start(() -> pass(client, server));
                    Thread.ofVirtual().start(() -> pass(server, client));
                }
            } catch (IOException e) {
                // The test is over, or the database is.
            }
        }
    }

    private void pass(Socket from, Socket to) {
        try (InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            byte[] buffer = new byte[8_192];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                if (!silent) {
                    out.write(buffer, 0, read);
                }
            }
        } catch (IOException e) {
            // One side has gone: so does the other.
        }
    }

    private static void drop(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // Closed already.
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        open.forEach(SilentProxy::drop);
    }
}
