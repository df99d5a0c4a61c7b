package org.labourrights.kernel.document.print;

import java.util.Arrays;

/**
 * The PDF of a document, as it was printed.
 *
 * @param sha256 of it, 64 hexadecimal digits
 */
public record PrintedDocument(byte[] pdf, String sha256) {

    /** Equal when their hashes are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof PrintedDocument printed
                && sha256.equals(printed.sha256)
                && Arrays.equals(pdf, printed.pdf);
    }

    @Override
    public int hashCode() {
        return sha256.hashCode();
    }

    @Override
    public String toString() {
        return "PrintedDocument[" + sha256 + "]";
    }
}
