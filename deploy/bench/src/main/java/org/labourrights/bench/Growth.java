package org.labourrights.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.labourrights.standalone.Logs;
import org.labourrights.standalone.client.OwnSuite;
import org.labourrights.standalone.client.SuiteClient;

/**
 * How answers and plans change as the tables grow. Loads a suite of its own twice, with 10⁴ and then with 10⁶ enterprises and
 * ten obligations each, makes the same calls through the gateway after each load, lets a half-year end at full size, and
 * prints latencies, rows read, plans, times and sequential scans. Ends with 1 if a large table was scanned as a whole or
 * something came out wrong. Takes an hour and 30 GiB, which are given back in the end unless {@code BENCH_KEEP=yes}.
 */
public final class Growth {
    private static final int SMALL = 10_000;
    private static final int LARGE = 1_000_000;
    private static final long BYTES_AN_ENTERPRISE = 40_000;

    private Growth() {}

    /** @param arguments optionally the two numbers of enterprises */
    public static void main(String[] arguments) throws Exception {
        Logs.configure();
        int small = arguments.length > 0 ? Integer.parseInt(arguments[0]) : SMALL;
        int large = arguments.length > 1 ? Integer.parseInt(arguments[1]) : LARGE;
        Path project =
                Path.of(System.getenv().getOrDefault("SUITE_PROJECT", ".")).toAbsolutePath();
        checkDisk(project, large * BYTES_AN_ENTERPRISE);
        System.out.println("Starting a suite of its own for the measurement (性能测量) ...");
        boolean holds;
        // One client makes all the calls, more than the gateway grants a user.
        Map<String, String> settings = Map.of("GATEWAY_LIMITS_STANDARD_REQUESTS", "1000000");
        try (OwnSuite suite = OwnSuite.start(project, project.resolve("deploy/bench/target/suite"), settings)) {
            holds = measured(suite, small, large);
            if (!"yes".equals(System.getenv("BENCH_KEEP"))) {
                suite.run("down", "--wipe");
            }
        }
        System.exit(holds ? 0 : 1);
    }

    /** Ends the run where there is too little room. */
    static void checkDisk(Path project, long needed) throws IOException {
        long free = Files.getFileStore(project).getUsableSpace();
        if (free < needed) {
            System.err.printf(
                    "Only %d MiB are free in %s, %d MiB are needed (磁盘空间不足).%n", free >> 20, project, needed >> 20);
            System.exit(1);
        }
    }

    private static boolean measured(OwnSuite suite, int small, int large) throws Exception {
        SuiteClient client = new SuiteClient(suite.ports());
        try (Connection database = DriverManager.getConnection("jdbc:postgresql://localhost:"
                + suite.ports().postgresql() + "/reporting?user=postgres&password=postgres")) {
            Seed seed = new Seed(database);
            Scans scans = new Scans(database);
            seed.upTo(small);
            List<Latency> before = Latency.of(client, Call.all(seed.sample(), client), scans);
            seed.upTo(large);
            List<Call> calls = Call.all(seed.sample(), client);
            Scans whole = new Scans(database);
            whole.mark();
            List<Latency> after = Latency.of(client, calls, scans);
            Map<String, Long> scannedByCalls = whole.sinceMark();
            print(before, after, small, large);
            System.out.println("sequential scans of large tables during the calls: " + scannedByCalls);
            boolean planned = Plans.print(suite, database, "reporting_app", client, calls);

            whole.mark();
            Generation generation = new Generation(suite, database, large);
            Map<String, String> figures = generation.run();
            Map<String, Long> scannedByGeneration = whole.sinceMark();
            figures.forEach((name, figure) -> System.out.printf("%-44s %s%n", name, figure));
            System.out.println("sequential scans of large tables meanwhile: " + scannedByGeneration);
            Map<String, Long> faults = generation.faults();
            System.out.println("must be zero:");
            faults.forEach((name, count) -> System.out.printf(Locale.ROOT, "  %-54s %9d%n", name, count));
            return planned
                    && scannedByCalls.isEmpty()
                    && scannedByGeneration.isEmpty()
                    && faults.values().stream().allMatch(count -> count == 0);
        }
    }

    static void print(List<Latency> before, List<Latency> after, int small, int large) {
        System.out.printf(
                "%n%-44s %19s %19s %6s %17s%n",
                "call", small + " p50/p95 ms", large + " p50/p95 ms", "ratio", "rows read");
        for (int i = 0; i < before.size(); i++) {
            Latency one = before.get(i);
            Latency two = after.get(i);
            System.out.printf(
                    Locale.ROOT,
                    "%-44s %9.1f %9.1f %9.1f %9.1f %6.2f %8.0f %8.0f%n",
                    one.call().name(),
                    one.p50(),
                    one.p95(),
                    two.p50(),
                    two.p95(),
                    two.p50() / one.p50(),
                    one.rows(),
                    two.rows());
        }
    }
}
