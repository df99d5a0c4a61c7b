package org.labourrights.standalone.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** How much memory a process and its descendants take. */
final class Memory {

    private Memory() {}

    /**
     * Proportional memory in bytes: pages shared by several processes count once in all, so that PostgreSQL's buffers are
     * not counted for every connection. 0 where the operating system does not tell.
     */
    static long of(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants())
                .mapToLong(Memory::proportional)
                .sum();
    }

    /** Of the process alone, without its descendants. */
    static long ofAlone(ProcessHandle process) {
        return proportional(process);
    }

    private static long proportional(ProcessHandle process) {
        Path rollup = Path.of("/proc", String.valueOf(process.pid()), "smaps_rollup");
        try (Stream<String> lines = Files.lines(rollup)) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException | java.io.UncheckedIOException notTold) {
            return 0;
        }
    }
}
