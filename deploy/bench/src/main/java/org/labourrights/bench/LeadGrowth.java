package org.labourrights.bench;

import java.sql.Connection;
import java.util.List;
import java.util.Map;
import org.labourrights.standalone.client.Known;
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
        Map<String, String> settings = Map.of(
                "GATEWAY_LIMITS_STANDARD_REQUESTS", "1000000", "SUITE_SAMPLE", "no", "SUITE_HEAP_ARREARS", "384m");
        Run.of(arguments, SMALL, LARGE).end(BYTES_A_LEAD, settings, LeadGrowth::measured);
    }

    private static boolean measured(OwnSuite suite, boolean own, int small, int large) throws Exception {
        SuiteClient client = new SuiteClient(suite.ports());
        try (Connection database = suite.superuser(Known.ARREARS.database())) {
            LeadSeed seed = new LeadSeed(database, client);
            seed.upTo(small);
            Measured before = measured(suite, database, client, seed);
            seed.upTo(large);
            Measured after = measured(suite, database, client, seed);
            Measured.print(before, after, small, large);
            return after.withoutScan();
        }
    }

    private static Measured measured(OwnSuite suite, Connection database, SuiteClient client, LeadSeed seed)
            throws Exception {
        List<Call> calls = LeadCalls.all(seed.sample(), seed.leadOfEmployer(), client);
        return Measured.of(suite, database, Known.ARREARS.database() + "_app", client, calls);
    }
}
