package org.labourrights.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.labourrights.standalone.client.SuiteClient;

/**
 * How long one call takes, one after the other from one client, in milliseconds: of several rounds, each some time after
 * the other, the median.
 *
 * @param rows rows of large tables that PostgreSQL read for one call
 */
record Latency(Call call, double p50, double p95, double rows) {
    private static final int ROUNDS = 3;
    private static final int TIMES = 40;
    private static final int COUNTED = 20;

    static List<Latency> of(SuiteClient suite, List<Call> calls, Scans scans) throws Exception {
        double[][] p50 = new double[calls.size()][ROUNDS];
        double[][] p95 = new double[calls.size()][ROUNDS];
        for (int round = -1; round < ROUNDS; round++) {
            for (int i = 0; i < calls.size(); i++) {
                double[] millis = millis(suite, calls.get(i), TIMES);
                // The first round warms the service and the caches up.
                if (round >= 0) {
                    p50[i][round] = millis[TIMES / 2];
                    p95[i][round] = millis[TIMES * 95 / 100];
                }
            }
        }
        List<Latency> latencies = new ArrayList<>();
        for (int i = 0; i < calls.size(); i++) {
            scans.mark();
            millis(suite, calls.get(i), COUNTED);
            double rows = scans.rowsSinceMark() / (double) COUNTED;
            latencies.add(new Latency(calls.get(i), median(p50[i]), median(p95[i]), rows));
        }
        return latencies;
    }

    private static double[] millis(SuiteClient suite, Call call, int times) {
        double[] millis = new double[times];
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            suite.get(call.client(), call.path()).orFail(call.path());
            millis[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(millis);
        return millis;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
