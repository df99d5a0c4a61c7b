package org.labourrights.verifier.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.labourrights.verifier.verdict.Break;

/**
 * A published file, line by line.
 *
 * @param name as the folder gives it
 */
record Lines(String name, List<byte[]> lines, boolean isWhole) {

    /** A file of ten thousand entries stays far below. */
    private static final long LARGEST = 512L << 20;

    static Lines read(Path folder, String name) {
        try {
            Path file = folder.resolve(name);
            if (!Files.exists(file)) {
                return new Lines(name, List.of(), false);
            }
            if (Files.size(file) > LARGEST) {
                throw new IOException(name + " > " + LARGEST);
            }
            byte[] bytes = Files.readAllBytes(file);
            List<byte[]> lines = new ArrayList<>();
            int begin = 0;
            for (int at = 0; at < bytes.length; at++) {
                if (bytes[at] == '\n') {
                    lines.add(Arrays.copyOfRange(bytes, begin, at));
                    begin = at + 1;
                }
            }
            boolean whole = begin == bytes.length;
            if (!whole) {
                lines.add(Arrays.copyOfRange(bytes, begin, bytes.length));
            }
            return new Lines(name, lines, whole);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Counted from 1. */
    String where(int index) {
        return name + ":" + (index + 1);
    }

    List<Break> form() {
        return isWhole ? List.of() : List.of(Break.of("E1", name, "lineEnd", "\\n", "-"));
    }
}
