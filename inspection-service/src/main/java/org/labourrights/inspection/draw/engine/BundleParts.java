package org.labourrights.inspection.draw.engine;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A bundle in the pieces in which it is kept, each a canonical JSON object: document, start and one for each record. Together
 * they are the published file; nothing is parsed to write it.
 *
 * @param start commitment, secret, public value, seed, day and result: what the chain of records begins with
 * @param head digest of the last record, or of the start
 */
public record BundleParts(byte[] document, byte[] start, List<byte[]> records, Hash head) {

    public BundleParts {
        records = List.copyOf(records);
    }

    /** Writes the file. */
    public void write(OutputStream out) throws IOException {
        text(out, "{\"format\":\"" + BundleFile.FORMAT + "\",\"head\":\"" + head.hex() + "\",\"document\":");
        out.write(document);
        text(out, ",\"records\":[");
        for (int i = 0; i < records.size(); i++) {
            text(out, i == 0 ? "" : ",");
            out.write(records.get(i));
        }
        text(out, "],");
        // The start is an object of its own: its fields follow here, without the brace that opens it.
        out.write(start, 1, start.length - 1);
    }

    /** The file. */
    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream(document.length + start.length);
        try {
            write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void text(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.US_ASCII));
    }
}
