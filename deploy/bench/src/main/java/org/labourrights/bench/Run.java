package org.labourrights.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.labourrights.standalone.Logs;
import org.labourrights.standalone.client.OwnSuite;

/** One measurement, as the command line asks for it, and the suite that is measured. */
final class Run {

    private final Path project =
            Path.of(System.getenv().getOrDefault("SUITE_PROJECT", ".")).toAbsolutePath();
    private final int small;
    private final int large;

    private Run(int small, int large) {
        this.small = small;
        this.large = large;
    }

    /** What is measured at two sizes; answers whether all is well. */
    interface Measurement {

        /** @param own whether the suite began with this measurement, so that its clock may be moved */
        boolean holds(OwnSuite suite, boolean own, int small, int large) throws Exception;
    }

    /** @param arguments optionally the two sizes, in place of those given */
    static Run of(String[] arguments, int small, int large) {
        Logs.configure();
        return new Run(
                arguments.length > 0 ? Integer.parseInt(arguments[0]) : small,
                arguments.length > 1 ? Integer.parseInt(arguments[1]) : large);
    }

    /**
     * Measures and ends the process, with 1 if something is not as it should be.
     *
     * @param bytes what one of the things that are counted takes on disk
     * @param settings of a suite of its own
     */
    void end(long bytes, Map<String, String> settings, Measurement measurement) throws Exception {
        checkDisk(large * bytes);
        boolean holds;
        if ("running".equals(System.getenv("BENCH_SUITE"))) {
            holds = measurement.holds(OwnSuite.running(project), false, small, large);
        } else {
            System.out.println("Starting a suite of its own for the measurement (性能测量) ...");
            try (OwnSuite suite = OwnSuite.start(project, project.resolve("deploy/bench/target/suite"), settings)) {
                holds = measurement.holds(suite, true, small, large);
                if (!"yes".equals(System.getenv("BENCH_KEEP"))) {
                    suite.run("down", "--wipe");
                }
            }
        }
        System.exit(holds ? 0 : 1);
    }

    /** Ends the run where there is too little room. */
    private void checkDisk(long needed) throws IOException {
        long free = Files.getFileStore(project).getUsableSpace();
        if (free < needed) {
            System.err.printf(
                    "Only %d MiB are free in %s, %d MiB are needed (磁盘空间不足).%n", free >> 20, project, needed >> 20);
            System.exit(1);
        }
    }
}
