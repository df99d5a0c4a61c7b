package org.labourrights.verifier.hash;

import java.security.MessageDigest;
import java.util.Arrays;

/**
 * HMAC-SHA256 (RFC 2104) under one key. Both blocks of the key are hashed once and their states copied for each message, which
 * halves the work of a draw with a million tickets. The two states are only ever copied, so threads may share them.
 */
public final class HmacSha256 {

    private static final int BLOCK = 64;

    private final MessageDigest inner;
    private final MessageDigest outer;

    /** @param key at most 64 bytes */
    public HmacSha256(byte[] key) {
        if (key.length > BLOCK) {
            throw new IllegalArgumentException("A key longer than a block");
        }
        inner = begun(key, (byte) 0x36);
        outer = begun(key, (byte) 0x5c);
    }

    /** @param message as UTF-8 */
    public Hash of(String message) {
        return new Hash(of(Sha256.utf8(message)));
    }

    public byte[] of(byte[] message) {
        try {
            MessageDigest first = (MessageDigest) inner.clone();
            MessageDigest second = (MessageDigest) outer.clone();
            return second.digest(first.digest(message));
        } catch (CloneNotSupportedException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static MessageDigest begun(byte[] key, byte pad) {
        byte[] block = Arrays.copyOf(key, BLOCK);
        for (int index = 0; index < BLOCK; index++) {
            block[index] ^= pad;
        }
        MessageDigest digest = Sha256.digest();
        digest.update(block);
        return digest;
    }
}
