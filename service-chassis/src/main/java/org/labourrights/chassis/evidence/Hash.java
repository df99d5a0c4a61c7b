package org.labourrights.chassis.evidence;

import java.security.MessageDigest;
import java.util.HexFormat;
import org.labourrights.chassis.file.Sha256;

/** SHA-256 as the evidence log uses it, and how its tree is put together (RFC 6962, 2.1). */
final class Hash {

    static final int BYTES = 32;

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private Hash() {}

    static byte[] leaf(byte[] entry) {
        MessageDigest digest = Sha256.digest();
        digest.update(LEAF);
        return digest.digest(entry);
    }

    static byte[] node(byte[] left, byte[] right) {
        MessageDigest digest = Sha256.digest();
        digest.update(NODE);
        digest.update(left);
        return digest.digest(right);
    }

    /** Of content behind a salt. */
    static String salted(byte[] salt, byte[] content) {
        MessageDigest digest = Sha256.digest();
        digest.update(salt);
        return hex(digest.digest(content));
    }

    static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }
}
