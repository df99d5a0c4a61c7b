package org.labourrights.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import java.util.Map;
import org.labourrights.standalone.Logs;
import org.labourrights.standalone.client.OwnSuite;
import org.labourrights.standalone.client.SuiteClient;

/**
 * As {@link Growth}, for leads: loads 10⁴ and then 10⁶ of them with three clocks each, makes the same calls through the
 * gateway after each load, and prints latencies, rows read, plans and sequential scans. Ends with 1 if a large table was
 * scanned as a whole.
 */
public final class LeadGrowth {
    private static final int SMALL = 10_000;
    private static final int LARGE = 1_000_000;
    private static final long BYTES_A_LEAD = 12_000;

    private LeadGrowth() {}

    /** @param arguments optionally the two numbers of leads, multiples of ten */
    public static void main(String[] arguments) throws Exception {
        Logs.configure();
        int small = arguments.length > 0 ? Integer.parseInt(arguments[0]) : SMALL;
        int large = arguments.length > 1 ? Integer.parseInt(arguments[1]) : LARGE;
        Path project =
                Path.of(System.getenv().getOrDefault("SUITE_PROJECT", ".")).toAbsolutePath();
        Growth.checkDisk(project, large * BYTES_A_LEAD);
        System.out.println("Starting a suite of its own for the measurement (性能测量) ...");
        boolean holds;
        Map<String, String> settings = Map.of(
                "GATEWAY_LIMITS_STANDARD_REQUESTS", "1000000", "SUITE_SAMPLE", "no", "SUITE_HEAP_ARREARS", "384m");
        try (OwnSuite suite = OwnSuite.start(project, project.resolve("deploy/bench/target/suite"), settings)) {
            holds = measured(suite, small, large);
            if (!"yes".equals(System.getenv("BENCH_KEEP"))) {
                suite.run("down", "--wipe");
            }
        }
        System.exit(holds ? 0 : 1);
    }

    private static boolean measured(OwnSuite suite, int small, int large) throws Exception {
        SuiteClient client = new SuiteClient(suite.ports());
        try (Connection database = DriverManager.getConnection("jdbc:postgresql://localhost:"
                + suite.ports().postgresql() + "/arrears?user=postgres&password=postgres")) {
            LeadSeed seed = new LeadSeed(database, client);
            Scans scans = new Scans(database);
            seed.upTo(small);
            List<Latency> before =
                    Latency.of(client, LeadCalls.all(seed.sample(), seed.leadOfEmployer(), client), scans);
            seed.upTo(large);
            List<Call> calls = LeadCalls.all(seed.sample(), seed.leadOfEmployer(), client);
            Scans whole = new Scans(database);
            whole.mark();
            List<Latency> after = Latency.of(client, calls, scans);
            Map<String, Long> scanned = whole.sinceMark();
            Growth.print(before, after, small, large);
            System.out.println("sequential scans of large tables during the calls: " + scanned);
            return Plans.print(suite, database, "arrears_app", client, calls) && scanned.isEmpty();
        }
    }
}
