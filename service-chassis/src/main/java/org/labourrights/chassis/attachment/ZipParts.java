package org.labourrights.chassis.attachment;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipException;
import org.labourrights.chassis.spool.Spool;

/**
 * Walks along the parts of an archive and holds them against its directory: they follow each other from the first byte to the
 * directory, so nothing stands before or between them that another reader would find, and each becomes as large as it claims,
 * which is known by unpacking it and by nothing else.
 */
final class ZipParts {

    private static final int HEAD = 0x04034b50;
    private static final int HEAD_BYTES = 30;
    private static final int FLAGS = 6;
    private static final int METHOD = 8;
    private static final int NAME_LENGTH = 26;
    private static final int EXTRA_LENGTH = 28;

    /** Encrypted, strongly encrypted, or with a hidden directory. */
    private static final int SEALED = 1 | 1 << 6 | 1 << 13;

    /** Its sizes stand behind it. */
    private static final int SIZES_BEHIND = 1 << 3;

    /** With or without a signature, in 32 or 64 bits. */
    private static final Set<Long> BEHIND = Set.of(12L, 16L, 20L, 24L);

    private static final int MOST = 1 << 18;
    private static final byte[] ARCHIVE = {'P', 'K', 3, 4};

    /** A document of the old age, in which nobody sees what runs. */
    private static final byte[] OLD_DOCUMENT = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private ZipParts() {}

    /** Looks into an archive that is a part of another. */
    interface Inside {
        /** @throws ZipException when it is none that is taken */
        void look(InputStream archive) throws IOException;
    }

    /**
     * The content of one part, at most 256 KiB.
     *
     * @throws ZipException when the archive is not as its directory says, or the part is absent, or larger
     */
    static byte[] read(Spool content, ZipDirectory directory, String name, Inside inside) throws IOException {
        List<ZipDirectory.Entry> inOrder = directory.entries().stream()
                .sorted(Comparator.comparingLong(ZipDirectory.Entry::offset))
                .toList();
        byte[] found = null;
        try (InputStream in = new BufferedInputStream(content.open())) {
            long at = 0;
            for (int i = 0; i < inOrder.size(); i++) {
                ZipDirectory.Entry entry = inOrder.get(i);
                require(entry.offset() == at);
                at += head(in, entry) + entry.compressed();
                long next = i + 1 < inOrder.size() ? inOrder.get(i + 1).offset() : directory.start();
                require(at <= next && next <= directory.start());
                try (ZipPart part = new ZipPart(in, entry)) {
                    if (entry.name().equals(name)) {
                        require(entry.size() <= MOST);
                        found = part.readAllBytes();
                    } else {
                        look(part, inside);
                    }
                    part.end();
                }
                require(next == at || (entry.flags() & SIZES_BEHIND) != 0 && BEHIND.contains(next - at));
                in.skipNBytes(next - at);
                at = next;
            }
        }
        if (found == null) {
            throw ZipDirectory.unfit("no " + name);
        }
        return found;
    }

    private static void look(ZipPart part, Inside inside) throws IOException {
        byte[] start = part.readNBytes(ARCHIVE.length);
        require(!Arrays.equals(start, OLD_DOCUMENT));
        if (Arrays.equals(start, ARCHIVE)) {
            inside.look(new SequenceInputStream(new ByteArrayInputStream(start), part));
        }
    }

    /** Reads the head of a part, and answers how long it is. */
    private static long head(InputStream in, ZipDirectory.Entry entry) throws IOException {
        ByteBuffer head = ByteBuffer.wrap(in.readNBytes(HEAD_BYTES)).order(ByteOrder.LITTLE_ENDIAN);
        require(head.capacity() == HEAD_BYTES && head.getInt(0) == HEAD);
        require((entry.flags() & SEALED) == 0 && head.getShort(FLAGS) == (short) entry.flags());
        require(entry.method() == ZipPart.STORED || entry.method() == ZipPart.DEFLATED);
        require(head.getShort(METHOD) == (short) entry.method());
        int name = Short.toUnsignedInt(head.getShort(NAME_LENGTH));
        int extra = Short.toUnsignedInt(head.getShort(EXTRA_LENGTH));
        require(new String(in.readNBytes(name), StandardCharsets.UTF_8).equals(entry.name()));
        in.skipNBytes(extra);
        return (long) HEAD_BYTES + name + extra;
    }

    private static void require(boolean holds) throws ZipException {
        if (!holds) {
            throw ZipDirectory.unfit("parts that are not as the directory says");
        }
    }
}
