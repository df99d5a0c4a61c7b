package org.labourrights.standalone.console;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The end of a log file, indented, for a message that explains a failure. */
final class LogTail {

    private LogTail() {}

    static String of(Path log, int lines) throws IOException {
        if (!Files.exists(log)) {
            return "  (no log was written)";
        }
        List<String> all = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                .lines()
                .toList();
        return all.subList(Math.max(0, all.size() - lines), all.size()).stream()
                .map(line -> "  | " + line)
                .collect(Collectors.joining("\n"));
    }
}
