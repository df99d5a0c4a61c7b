package org.labourrights.chassis.attachment;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/** What one part of an archive becomes, never more than its directory claims; leaves the archive behind its packed bytes. */
final class ZipPart extends InputStream {

    static final int STORED = 0;
    static final int DEFLATED = 8;

    private static final int PIECE = 1 << 14;

    private final InputStream archive;
    private final ZipDirectory.Entry entry;
    private final Inflater inflater = new Inflater(true);
    private final byte[] packed = new byte[PIECE];
    private long packedLeft;
    private long given;

    ZipPart(InputStream archive, ZipDirectory.Entry entry) {
        this.archive = archive;
        this.entry = entry;
        this.packedLeft = entry.compressed();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        int read = entry.method() == STORED ? take(into, from, length) : inflate(into, from, length);
        given += Math.max(0, read);
        if (given > entry.size()) {
            throw otherwise();
        }
        return read;
    }

    /**
     * Unpacks the rest.
     *
     * @throws ZipException unless it becomes as large as it claims, out of all its packed bytes
     */
    void end() throws IOException {
        byte[] rest = new byte[PIECE];
        while (read(rest, 0, rest.length) >= 0) {
            // Counted, and of no use.
        }
        if (given != entry.size() || packedLeft > 0 || inflater.getRemaining() > 0) {
            throw otherwise();
        }
    }

    @Override
    public void close() {
        inflater.end();
    }

    private int inflate(byte[] into, int from, int length) throws IOException {
        try {
            while (!inflater.finished()) {
                int read = inflater.inflate(into, from, length);
                if (read > 0) {
                    return read;
                }
                if (inflater.needsDictionary()) {
                    throw otherwise();
                }
                if (inflater.needsInput() && !inflater.finished()) {
                    int more = take(packed, 0, packed.length);
                    if (more < 0) {
                        throw otherwise();
                    }
                    inflater.setInput(packed, 0, more);
                }
            }
            return -1;
        } catch (DataFormatException broken) {
            throw otherwise();
        }
    }

    /** As packed; −1 behind the last byte. */
    private int take(byte[] into, int from, int length) throws IOException {
        if (packedLeft == 0) {
            return -1;
        }
        int read = archive.read(into, from, (int) Math.min(length, packedLeft));
        if (read < 0) {
            throw new EOFException();
        }
        packedLeft -= read;
        return read;
    }

    private static ZipException otherwise() {
        return ZipDirectory.unfit("a part that becomes something else than it claims");
    }
}
