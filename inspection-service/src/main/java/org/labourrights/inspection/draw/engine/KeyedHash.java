package org.labourrights.inspection.draw.engine;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.ShortBufferException;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA256 under one key, to be used by one thread: the key is expanded once for the many messages of a draw. */
final class KeyedHash {

    private static final String ALGORITHM = "HmacSHA256";

    private final Mac mac;

    KeyedHash(Hash key) {
        try {
            mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.bytes(), ALGORITHM));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HMAC-SHA256", e);
        }
    }

    /** Writes the hash of the first {@code length} bytes of {@code message} to {@code out}. */
    void of(byte[] message, int length, byte[] out, int offset) {
        mac.update(message, 0, length);
        try {
            mac.doFinal(out, offset);
        } catch (ShortBufferException e) {
            throw new IllegalArgumentException("no room for a hash", e);
        }
    }

    Hash of(String message) {
        return Hash.copyOf(mac.doFinal(message.getBytes(StandardCharsets.UTF_8)), 0);
    }
}
