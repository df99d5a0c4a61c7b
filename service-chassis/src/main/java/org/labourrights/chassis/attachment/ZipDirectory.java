package org.labourrights.chassis.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipException;
import org.labourrights.chassis.spool.Spool;

/**
 * The directory at the end of a ZIP archive (PKWARE APPNOTE 4.3), by which office programs find its parts. Read with bounds
 * and without unpacking anything. An archive that readers could see differently, or that is something else besides, is
 * refused: with a comment or anything behind its end, in several volumes, or with two answers to one question.
 */
final class ZipDirectory {

    private static final int END = 0x06054b50;
    private static final int END_BYTES = 22;
    private static final int WIDE_END = 0x06064b50;
    private static final int WIDE_END_BYTES = 56;
    private static final int WIDE_LOCATOR = 0x07064b50;
    private static final int WIDE_LOCATOR_BYTES = 20;
    private static final int ENTRY = 0x02014b50;
    private static final int WIDE_EXTRA = 1;
    private static final int NARROW_COUNT = 0xffff;
    private static final long NARROW = 0xffff_ffffL;
    private static final int LONGEST = 1 << 19;

    private final List<Entry> entries;
    private final long start;

    private ZipDirectory(List<Entry> entries, long start) {
        this.entries = List.copyOf(entries);
        this.start = start;
    }

    /**
     * One part.
     *
     * @param compressed bytes in the archive
     * @param size bytes that it claims to become
     * @param offset of its own head from the beginning of the archive
     */
    record Entry(String name, int flags, int method, long compressed, long size, long offset) {}

    /** @throws ZipException when it is no archive that is taken */
    static ZipDirectory of(Spool content) throws IOException {
        long length = content.length();
        int kept = (int) Math.min(length, LONGEST + WIDE_END_BYTES + WIDE_LOCATOR_BYTES + END_BYTES);
        try (InputStream in = content.open()) {
            in.skipNBytes(length - kept);
            return read(ByteBuffer.wrap(in.readNBytes(kept)).order(ByteOrder.LITTLE_ENDIAN), length);
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException cut) {
            throw unfit("a directory that is cut off");
        }
    }

    List<Entry> entries() {
        return entries;
    }

    /** Where the parts end and the directory begins. */
    long start() {
        return start;
    }

    private static ZipDirectory read(ByteBuffer tail, long length) throws ZipException {
        long before = length - tail.capacity();
        int end = tail.capacity() - END_BYTES;
        tail.position(end);
        require(tail.getInt() == END, "something behind its end");
        require(tail.getInt() == 0, "several volumes");
        int here = tail.getShort() & NARROW_COUNT;
        int count = tail.getShort() & NARROW_COUNT;
        long size = tail.getInt() & NARROW;
        long start = tail.getInt() & NARROW;
        require(here == count && tail.getShort() == 0, "a comment, or a part of a directory");
        long stop = end + before;
        int wide = end - WIDE_LOCATOR_BYTES - WIDE_END_BYTES;
        if (wide >= 0 && tail.getInt(end - WIDE_LOCATOR_BYTES) == WIDE_LOCATOR) {
            require(
                    tail.getInt(wide) == WIDE_END && tail.getLong(end - WIDE_LOCATOR_BYTES + 8) == wide + before,
                    "another end elsewhere");
            long wideCount = tail.getLong(wide + 32);
            long wideSize = tail.getLong(wide + 40);
            long wideStart = tail.getLong(wide + 48);
            require(
                    agree(count, NARROW_COUNT, wideCount)
                            && agree(size, NARROW, wideSize)
                            && agree(start, NARROW, wideStart)
                            && wideCount <= Unpacking.MOST_PARTS,
                    "two ends that differ");
            count = (int) wideCount;
            size = wideSize;
            start = wideStart;
            stop = wide + before;
        }
        require(count > 0 && count <= Unpacking.MOST_PARTS && size <= LONGEST, "no parts, or too many");
        require(start >= before && start + size == stop, "something between its directory and its end");
        return new ZipDirectory(entries(tail.slice((int) (start - before), (int) size), count), start);
    }

    private static boolean agree(long narrow, long unsaid, long wide) {
        return narrow == unsaid || narrow == wide;
    }

    private static List<Entry> entries(ByteBuffer directory, int count) throws ZipException {
        directory.order(ByteOrder.LITTLE_ENDIAN);
        List<Entry> entries = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            entries.add(entry(directory));
        }
        require(!directory.hasRemaining(), "more in its directory than it counts");
        return entries;
    }

    private static Entry entry(ByteBuffer directory) throws ZipException {
        require(directory.getInt() == ENTRY, "a directory of something else");
        directory.getInt();
        int flags = directory.getShort() & NARROW_COUNT;
        int method = directory.getShort() & NARROW_COUNT;
        directory.getLong();
        long compressed = directory.getInt() & NARROW;
        long size = directory.getInt() & NARROW;
        int nameBytes = directory.getShort() & NARROW_COUNT;
        int extraBytes = directory.getShort() & NARROW_COUNT;
        int commentBytes = directory.getShort() & NARROW_COUNT;
        require(directory.getShort() == 0, "several volumes");
        directory.position(directory.position() + 6);
        long offset = directory.getInt() & NARROW;
        String name = new String(bytes(directory, nameBytes), StandardCharsets.UTF_8);
        Wide wide = Wide.in(bytes(directory, extraBytes));
        bytes(directory, commentBytes);
        // In this order, and only what has no room where it belongs.
        long wideSize = size == NARROW ? wide.next() : size;
        long wideCompressed = compressed == NARROW ? wide.next() : compressed;
        long wideOffset = offset == NARROW ? wide.next() : offset;
        require(wideSize >= 0 && wideCompressed >= 0 && wideOffset >= 0, "sizes that are none");
        return new Entry(name, flags, method, wideCompressed, wideSize, wideOffset);
    }

    /** What an entry says in 64 bits. */
    private record Wide(ByteBuffer values) {

        static Wide in(byte[] extra) {
            ByteBuffer fields = ByteBuffer.wrap(extra).order(ByteOrder.LITTLE_ENDIAN);
            while (fields.remaining() >= 4) {
                int id = fields.getShort() & NARROW_COUNT;
                byte[] value = bytes(fields, fields.getShort() & NARROW_COUNT);
                if (id == WIDE_EXTRA) {
                    return new Wide(ByteBuffer.wrap(value).order(ByteOrder.LITTLE_ENDIAN));
                }
            }
            return new Wide(ByteBuffer.allocate(0));
        }

        long next() {
            return values.getLong();
        }
    }

    private static byte[] bytes(ByteBuffer from, int count) {
        int at = from.position();
        from.position(at + count);
        return Arrays.copyOfRange(from.array(), from.arrayOffset() + at, from.arrayOffset() + at + count);
    }

    private static void require(boolean holds, String otherwise) throws ZipException {
        if (!holds) {
            throw unfit(otherwise);
        }
    }

    static ZipException unfit(String why) {
        return new ZipException(why);
    }
}
