package org.labourrights.reporting.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A report document in canonical form (RFC 8785): members sorted by name, no white space, members without a value left
 * out, counts as integers, amounts as strings with two digits, UTF-8.
 *
 * @param json the text; its UTF-8 bytes are what the hash is taken of
 */
record Canonical(String json) {

    /** SHA-256 as 64 lower-case hexadecimal digits. */
    String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
