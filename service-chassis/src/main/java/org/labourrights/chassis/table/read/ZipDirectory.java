package org.labourrights.chassis.table.read;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.labourrights.chassis.problem.ProblemException;

/**
 * The directory at the end of a zip file. Spreadsheets read by it; what stands between the parts tells some writers' sizes
 * wrongly, so that a file cannot be read in one go.
 */
final class ZipDirectory {

    private static final int END = 0x06054b50;
    private static final int END_BYTES = 22;
    private static final int LONGEST_COMMENT = 65_535;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_BYTES = 46;
    private static final int MOST_BYTES = 1 << 20;
    private static final int MOST_PARTS = 2_000;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private final Map<String, Entry> entries = new HashMap<>();

    private ZipDirectory() {}

    /**
     * A part.
     *
     * @param packed bytes in the file
     * @param offset of its header
     */
    record Entry(boolean deflated, long packed, long offset) {}

    /** @throws ProblemException {@code E-TABLE-BROKEN}, {@code E-TABLE-TOO-LARGE} */
    static ZipDirectory of(Content content) throws IOException {
        ZipBytes tail = new ZipBytes(tail(content));
        int end = tail.length() - END_BYTES;
        while (end >= 0 && !(tail.four(end) == END && end + END_BYTES + tail.two(end + 20) == tail.length())) {
            end--;
        }
        if (end < 0) {
            throw TableReader.broken(0);
        }
        ZipDirectory directory = new ZipDirectory();
        directory.read(content, tail.two(end + 10), tail.unsigned(end + 12), tail.unsigned(end + 16));
        return directory;
    }

    /** @param name in lower case */
    Optional<Entry> find(String name) {
        return Optional.ofNullable(entries.get(name));
    }

    private void read(Content content, int count, long length, long offset) throws IOException {
        if (count > MOST_PARTS || length > MOST_BYTES) {
            throw TableReader.tooLarge("parts", MOST_PARTS);
        }
        try (InputStream file = content.open()) {
            file.skipNBytes(offset);
            ZipBytes bytes = new ZipBytes(file.readNBytes((int) length));
            int at = 0;
            for (int i = 0; i < count; i++) {
                at = entry(bytes, at);
            }
        } catch (EOFException e) {
            throw TableReader.broken(0);
        }
    }

    private int entry(ZipBytes bytes, int at) {
        int method = bytes.two(at + 10);
        boolean encrypted = (bytes.two(at + 8) & 1) == 1;
        if (bytes.four(at) != ENTRY || encrypted || (method != STORED && method != DEFLATED)) {
            throw TableReader.broken(0);
        }
        int nameLength = bytes.two(at + 28);
        String name = bytes.text(at + ENTRY_BYTES, nameLength).toLowerCase(Locale.ROOT);
        Entry entry = new Entry(method == DEFLATED, bytes.unsigned(at + 20), bytes.unsigned(at + 42));
        // Two parts of one name are read as one or the other by different programs.
        if (entries.put(name, entry) != null) {
            throw TableReader.broken(0);
        }
        return at + ENTRY_BYTES + nameLength + bytes.two(at + 30) + bytes.two(at + 32);
    }

    /** As much of the end as the directory's own end can be away from it. */
    private static byte[] tail(Content content) throws IOException {
        int most = END_BYTES + LONGEST_COMMENT;
        byte[] kept = new byte[0];
        try (InputStream file = content.open()) {
            for (byte[] next = file.readNBytes(most); next.length > 0; next = file.readNBytes(most)) {
                byte[] both = Arrays.copyOf(kept, kept.length + next.length);
                System.arraycopy(next, 0, both, kept.length, next.length);
                kept = Arrays.copyOfRange(both, Math.max(0, both.length - most), both.length);
            }
        }
        return kept;
    }
}
