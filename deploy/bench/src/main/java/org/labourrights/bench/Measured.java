package org.labourrights.bench;

import java.sql.Connection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.labourrights.standalone.client.OwnSuite;
import org.labourrights.standalone.client.SuiteClient;

/**
 * What calls cost at one size of the data.
 *
 * @param scanned large tables that were read as a whole while the latencies were taken, and how often
 */
record Measured(List<Latency> latencies, Map<String, Long> scanned, List<Plans.Plan> plans) {

    /** @param role as which the service that answers reads the database */
    static Measured of(OwnSuite suite, Connection database, String role, SuiteClient client, List<Call> calls)
            throws Exception {
        Scans scans = new Scans(database);
        scans.mark();
        List<Latency> latencies = Latency.of(client, calls, Effort.asked());
        Map<String, Long> scanned = scans.sinceMark();
        System.out.println("  reading the plans");
        return new Measured(latencies, scanned, Plans.of(suite, database, role, client, calls));
    }

    /** Whether no large table was read as a whole. */
    boolean withoutScan() {
        return scanned.isEmpty() && plans.stream().noneMatch(Plans.Plan::scans);
    }

    /** Prints each call at both sizes, and the plans at the larger one. */
    static void print(Measured before, Measured after, int small, int large) {
        System.out.printf(
                "%n%-44s %19s %19s %6s %17s%n",
                "call", small + " p50/p95 ms", large + " p50/p95 ms", "ratio", "rows read");
        for (int i = 0; i < before.latencies().size(); i++) {
            Latency one = before.latencies().get(i);
            Latency two = after.latencies().get(i);
            System.out.printf(
                    Locale.ROOT,
                    "%-44s %9.1f %9.1f %9.1f %9.1f %6.2f %8.0f %8.0f%n",
                    one.call().name(),
                    one.p50(),
                    one.p95(),
                    two.p50(),
                    two.p95(),
                    two.p50() / one.p50(),
                    before.plans().get(i).rows(),
                    after.plans().get(i).rows());
        }
        System.out.println("sequential scans of large tables during the calls: " + after.scanned());
        System.out.printf("%n%-44s %s%n", "call", "large tables are read by");
        after.plans()
                .forEach(plan -> System.out.printf("%-44s %s%n", plan.call().name(), String.join(", ", plan.ways())));
    }
}
