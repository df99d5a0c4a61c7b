package org.labourrights.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.labourrights.standalone.client.Known;
import org.labourrights.standalone.client.OwnSuite;
import org.labourrights.standalone.client.SuiteClient;

/**
 * How answers and plans change as the tables grow. Loads a suite of its own twice, with 10⁴ and then with 10⁶ enterprises and
 * ten obligations each, makes the same calls through the gateway after each load, lets a half-year end at full size, and
 * prints latencies, rows read, plans, times and sequential scans. Ends with 1 if a large table was scanned as a whole or
 * something came out wrong. Takes an hour and 30 GiB, which are given back in the end unless {@code BENCH_KEEP=yes}.
 *
 * <p>{@code BENCH_SUITE=running} measures in the suite that {@code SUITE_HOME} names, which keeps what was loaded and its
 * clock: no half-year ends there.
 */
public final class Growth {
    private static final int SMALL = 10_000;
    private static final int LARGE = 1_000_000;
    private static final long BYTES_AN_ENTERPRISE = 40_000;

    private Growth() {}

    /** @param arguments optionally the two numbers of enterprises */
    public static void main(String[] arguments) throws Exception {
        // One client makes all the calls, more than the gateway grants a user.
        Map<String, String> settings = Map.of("GATEWAY_LIMITS_STANDARD_REQUESTS", "1000000");
        Run.of(arguments, SMALL, LARGE).end(BYTES_AN_ENTERPRISE, settings, Growth::measured);
    }

    private static boolean measured(OwnSuite suite, boolean own, int small, int large) throws Exception {
        SuiteClient client = new SuiteClient(suite.ports());
        try (Connection database = suite.superuser(Known.REPORTING.database())) {
            Seed seed = new Seed(database);
            seed.upTo(small);
            Measured before = measured(suite, database, client, seed);
            seed.upTo(large);
            Measured after = measured(suite, database, client, seed);
            Measured.print(before, after, small, large);
            return (!own || halfYearEnds(suite, database, large)) && after.withoutScan();
        }
    }

    private static Measured measured(OwnSuite suite, Connection database, SuiteClient client, Seed seed)
            throws Exception {
        List<Call> calls = Call.all(seed.sample(), client);
        return Measured.of(suite, database, Known.REPORTING.database() + "_app", client, calls);
    }

    private static boolean halfYearEnds(OwnSuite suite, Connection database, int enterprises) throws Exception {
        Scans scans = new Scans(database);
        scans.mark();
        Generation generation = new Generation(suite, database, enterprises);
        Map<String, String> figures = generation.run();
        Map<String, Long> scanned = scans.sinceMark();
        figures.forEach((name, figure) -> System.out.printf("%-44s %s%n", name, figure));
        System.out.println("sequential scans of large tables meanwhile: " + scanned);
        return scanned.isEmpty() && faultless(generation);
    }

    private static boolean faultless(Generation generation) throws SQLException {
        Map<String, Long> faults = generation.faults();
        System.out.println("must be zero:");
        faults.forEach((name, count) -> System.out.printf(Locale.ROOT, "  %-54s %9d%n", name, count));
        return faults.values().stream().allMatch(count -> count == 0);
    }
}
