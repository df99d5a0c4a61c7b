package org.labourrights.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How answers and plans change as the tables grow. Loads a running, otherwise empty suite twice, with 10⁴ and then with 10⁶
 * enterprises and ten obligations each, makes the same calls through the gateway after each load, and prints latencies,
 * their ratio and the sequential scans that the calls caused. Ends with 1 if a large table was scanned as a whole.
 *
 * <p>Arguments: gateway address, token address, JDBC address of the database as superuser, and optionally the two numbers of
 * enterprises.
 */
public final class Growth {
    private static final int SMALL = 10_000;
    private static final int LARGE = 1_000_000;

    private Growth() {}

    public static void main(String[] arguments) throws Exception {
        Gateway gateway = new Gateway(arguments[0], arguments[1]);
        int small = arguments.length > 3 ? Integer.parseInt(arguments[3]) : SMALL;
        int large = arguments.length > 4 ? Integer.parseInt(arguments[4]) : LARGE;
        try (Connection database = DriverManager.getConnection(arguments[2])) {
            Seed seed = new Seed(database);
            Scans scans = new Scans(database);

            List<Latency> before = measured(gateway, seed, scans, small);
            List<Latency> after = measured(gateway, seed, scans, large);

            print(before, after, small, large);
            Map<String, Long> scanned = scans.sinceMark();
            System.out.println("sequential scans of large tables during the calls: " + scanned);
            System.exit(scanned.isEmpty() ? 0 : 1);
        }
    }

    private static List<Latency> measured(Gateway gateway, Seed seed, Scans scans, int enterprises) throws Exception {
        seed.upTo(enterprises);
        List<Call> calls = Call.all(seed.sample());
        for (Call call : calls) {
            Latency.of(gateway, call, 20);
        }
        scans.mark();
        List<Latency> latencies = new ArrayList<>();
        for (Call call : calls) {
            latencies.add(Latency.of(gateway, call, 200));
        }
        return latencies;
    }

    private static void print(List<Latency> before, List<Latency> after, int small, int large) {
        System.out.printf("%-44s %21s %21s %6s%n", "call", small + " p50/p99 ms", large + " p50/p99 ms", "ratio");
        for (int i = 0; i < before.size(); i++) {
            Latency one = before.get(i);
            Latency two = after.get(i);
            System.out.printf(
                    "%-44s %10.1f %10.1f %10.1f %10.1f %6.2f%n",
                    one.call().name(), one.p50(), one.p99(), two.p50(), two.p99(), two.p50() / one.p50());
        }
    }
}
