package org.labourrights.gateway;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** A bare connection, for requests that no HTTP client would send. */
final class Wire implements AutoCloseable {

    private final Socket socket;

    Wire(int port) throws IOException {
        this.socket = new Socket("localhost", port);
        socket.setSoTimeout(5_000);
    }

    Wire send(String text) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
        return this;
    }

    /** Everything until the other side closes. */
    String rest() throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        InputStream in = socket.getInputStream();
        byte[] piece = new byte[8_192];
        for (int n = in.read(piece); n >= 0; n = in.read(piece)) {
            all.write(piece, 0, n);
        }
        return all.toString(StandardCharsets.UTF_8);
    }

    /** Whether something has come that was not read yet. */
    boolean hasAnswer() throws IOException {
        return socket.getInputStream().available() > 0;
    }

    /** Whether the other side closes without a word. */
    boolean closedWithin(Duration time) throws IOException {
        socket.setSoTimeout((int) time.toMillis());
        try {
            return socket.getInputStream().read() < 0;
        } catch (SocketTimeoutException open) {
            return false;
        } catch (SocketException reset) {
            return true;
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
