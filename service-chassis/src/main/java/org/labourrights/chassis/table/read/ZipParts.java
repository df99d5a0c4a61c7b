package org.labourrights.chassis.table.read;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.labourrights.chassis.problem.ProblemException;

/**
 * The parts of a zip file, of which only those that are asked for are unpacked, as they are read and never further than the
 * bounds: how much a part unpacks to, and how much of it comes from a byte of the file. Sizes that the file tells of what is
 * unpacked are not believed.
 */
final class ZipParts {

    private static final long MOST_BYTES = 256L << 20;

    /** Sheets of equal rows reach fifty; DEFLATE could do a thousand. */
    private static final long HIGHEST_RATIO = 100;

    /** Below that a ratio says nothing. */
    private static final long WORTH_COUNTING = 1 << 20;

    private static final int LOCAL = 0x04034b50;
    private static final int LOCAL_BYTES = 30;

    private final Content content;
    private final ZipDirectory directory;

    /** @throws ProblemException {@code E-TABLE-BROKEN} where it is no zip file */
    ZipParts(Content content) throws IOException {
        this.content = content;
        this.directory = ZipDirectory.of(content);
    }

    /** What is done with a part. */
    interface Taker {
        void take(InputStream part) throws IOException;
    }

    /**
     * Gives a part to the taker, if there is one of this name.
     *
     * @param name in lower case
     * @throws ProblemException {@code E-TABLE-TOO-LARGE}, {@code E-TABLE-BROKEN}
     */
    boolean read(String name, Taker taker) throws IOException {
        Optional<ZipDirectory.Entry> entry = directory.find(name);
        if (entry.isEmpty()) {
            return false;
        }
        Inflater inflater = new Inflater(true);
        try (InputStream file = content.open();
                InputStream part = new Unpacked(unpack(file, entry.get(), inflater), entry.get(), inflater)) {
            taker.take(part);
        } catch (EOFException e) {
            throw TableReader.broken(0);
        } finally {
            inflater.end();
        }
        return true;
    }

    private static InputStream unpack(InputStream file, ZipDirectory.Entry entry, Inflater inflater)
            throws IOException {
        file.skipNBytes(entry.offset());
        ZipBytes header = new ZipBytes(file.readNBytes(LOCAL_BYTES));
        if (header.four(0) != LOCAL) {
            throw TableReader.broken(0);
        }
        file.skipNBytes(header.two(26) + (long) header.two(28));
        InputStream packed = new Stored(file, entry.packed());
        return entry.deflated() ? new InflaterInputStream(packed, inflater) : packed;
    }

    /** As it is. */
    private static final class Stored extends FilterInputStream {
        private long left;

        Stored(InputStream file, long length) {
            super(file);
            this.left = length;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            if (left == 0) {
                return -1;
            }
            int read = super.read(target, offset, (int) Math.min(length, left));
            left -= Math.max(0, read);
            return read;
        }
    }

    private static final class Unpacked extends FilterInputStream {
        private final ZipDirectory.Entry entry;
        private final Inflater inflater;
        private long count;

        Unpacked(InputStream part, ZipDirectory.Entry entry, Inflater inflater) {
            super(part);
            this.entry = entry;
            this.inflater = inflater;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = super.read(target, offset, length);
            count += Math.max(0, read);
            if (count > MOST_BYTES) {
                throw TableReader.tooLarge("bytes", MOST_BYTES);
            }
            // By what was really taken from the file: the size in its directory is the sender's word.
            if (entry.deflated() && count > WORTH_COUNTING && count > HIGHEST_RATIO * inflater.getBytesRead()) {
                throw TableReader.tooLarge("ratio", HIGHEST_RATIO);
            }
            return read;
        }
    }
}
