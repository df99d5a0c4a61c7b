package org.labourrights.reporting.report;

import java.nio.charset.StandardCharsets;
import org.labourrights.chassis.file.Sha256;

/**
 * A report document in canonical form (RFC 8785): members sorted by name, no white space, members without a value left
 * out, counts as integers, amounts as strings with two digits, UTF-8.
 *
 * @param json the text; its UTF-8 bytes are what the hash is taken of
 */
record Canonical(String json) {

    /** SHA-256 as 64 lower-case hexadecimal digits. */
    String hash() {
        return Sha256.hex(json.getBytes(StandardCharsets.UTF_8));
    }
}
