package org.labourrights.inspection.draw.engine;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** Thirty-two bytes: a digest (摘要), a seed or a ticket; ordered as an unsigned number, written as lower-case hexadecimal. */
public final class Hash implements Comparable<Hash> {

    static final int LENGTH = 32;
    private static final HexFormat HEX = HexFormat.of();

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Copies thirty-two bytes that begin at {@code offset}. */
    static Hash copyOf(byte[] source, int offset) {
        return new Hash(Arrays.copyOfRange(source, offset, offset + LENGTH));
    }

    /**
     * Reads 64 lower-case hexadecimal digits.
     *
     * @throws DrawRefused when the text is anything else
     */
    @JsonCreator
    public static Hash ofHex(String hex) {
        if (!Form.isHex(hex)) {
            throw new DrawRefused(Rule.TEXT, "hex", "64 lower-case hexadecimal digits expected");
        }
        return new Hash(HEX.parseHex(hex));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** SHA-256 of all parts, one after the other. */
    static Hash sha256(byte[]... parts) {
        MessageDigest digest = sha256();
        for (byte[] part : parts) {
            digest.update(part);
        }
        return new Hash(digest.digest());
    }

    static Hash sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    static Hash finished(MessageDigest digest) {
        return new Hash(digest.digest());
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    @JsonValue
    public String hex() {
        return HEX.formatHex(bytes);
    }

    @Override
    public int compareTo(Hash other) {
        return Arrays.compareUnsigned(bytes, other.bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash hash && MessageDigest.isEqual(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return hex();
    }
}
