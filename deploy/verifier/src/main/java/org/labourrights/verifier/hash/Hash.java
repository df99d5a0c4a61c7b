package org.labourrights.verifier.hash;

import java.util.Arrays;

/** 32 bytes as a value, in order of the unsigned numbers that they are. */
public record Hash(byte[] bytes) implements Comparable<Hash> {

    public static Hash of(byte[]... parts) {
        return new Hash(Sha256.of(parts));
    }

    public static Hash parse(String hex) {
        return new Hash(Sha256.bytes(hex));
    }

    @Override
    public int compareTo(Hash other) {
        return Arrays.compareUnsigned(bytes, other.bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
    }

    /** Any four of the bytes are spread evenly. */
    @Override
    public int hashCode() {
        return bytes[0] << 24 | (bytes[1] & 0xFF) << 16 | (bytes[2] & 0xFF) << 8 | bytes[3] & 0xFF;
    }

    @Override
    public String toString() {
        return Sha256.hex(bytes);
    }
}
