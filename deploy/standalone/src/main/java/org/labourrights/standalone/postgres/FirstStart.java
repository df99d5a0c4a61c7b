package org.labourrights.standalone.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.labourrights.standalone.Private;

/**
 * Tells a folder whose first filling was completed from one that was left half filled, for example by a kill while the
 * binaries were being unpacked; the library takes either for good and then fails on it for ever.
 */
final class FirstStart {

    private static final String MARK = "first-start-completed";

    private FirstStart() {}

    /** Empties a folder whose first filling was interrupted. */
    static void prepare(Path folder) throws IOException {
        if (Files.exists(folder) && !isCompleted(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).forEach(FirstStart::delete);
            }
        }
        Private.folder(folder);
    }

    static boolean isCompleted(Path folder) {
        return Files.exists(folder.resolve(MARK));
    }

    static void completed(Path folder) throws IOException {
        if (!isCompleted(folder)) {
            Files.createFile(folder.resolve(MARK));
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}
