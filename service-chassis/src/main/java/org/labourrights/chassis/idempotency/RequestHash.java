package org.labourrights.chassis.idempotency;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The body of a request, hashed as it is read; the hash covers method, path and query as well. */
final class RequestHash extends FilterInputStream {

    private final MessageDigest digest;
    private boolean drained;

    RequestHash(InputStream body, String method, String pathAndQuery) {
        super(body);
        this.digest = sha256();
        digest.update((method + ' ' + pathAndQuery + '\n').getBytes(StandardCharsets.UTF_8));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        if (value >= 0) {
            digest.update((byte) value);
        }
        return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        if (count > 0) {
            digest.update(buffer, offset, count);
        }
        return count;
    }

    @Override
    public long skip(long count) throws IOException {
        return readNBytes((int) Math.min(count, 8192)).length;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** The reader of the body closes it; what it left unread belongs to the request too. */
    @Override
    public void close() throws IOException {
        drain();
        super.close();
    }

    /** The hash of the whole request. Call once. */
    byte[] finish() throws IOException {
        drain();
        return digest.digest();
    }

    private void drain() throws IOException {
        if (!drained) {
            transferTo(OutputStream.nullOutputStream());
            drained = true;
        }
    }
}
