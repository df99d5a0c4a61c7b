package org.labourrights.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import org.labourrights.standalone.client.SuiteClient;

/**
 * How long one call takes, one after the other from one client, in milliseconds: of several rounds, each some time after
 * the other, the median. Rounds that are not counted go before, until they get no faster.
 */
record Latency(Call call, double p50, double p95) {

    static List<Latency> of(SuiteClient suite, List<Call> calls, Effort effort) {
        warmUp(suite, calls, effort);
        double[][] p50 = new double[calls.size()][effort.rounds()];
        double[][] p95 = new double[calls.size()][effort.rounds()];
        for (int round = 0; round < effort.rounds(); round++) {
            for (int i = 0; i < calls.size(); i++) {
                double[] millis = millis(suite, calls.get(i), effort.times());
                p50[i][round] = millis[effort.times() / 2];
                p95[i][round] = millis[effort.times() * 95 / 100];
            }
            int counted = round;
            progress("round", round + 1, Arrays.stream(p50).mapToDouble(each -> each[counted]));
        }
        List<Latency> latencies = new ArrayList<>();
        for (int i = 0; i < calls.size(); i++) {
            latencies.add(new Latency(calls.get(i), median(p50[i]), median(p95[i])));
        }
        return latencies;
    }

    private static void warmUp(SuiteClient suite, List<Call> calls, Effort effort) {
        List<Double> rounds = new ArrayList<>();
        while (rounds.size() < effort.warmUps() && !WarmRule.settled(rounds)) {
            double[] each = calls.stream()
                    .mapToDouble(call -> median(millis(suite, call, effort.times())))
                    .toArray();
            rounds.add(progress("warm-up", rounds.size() + 1, Arrays.stream(each)));
        }
    }

    /** Says that a round is over; returns the mean of its calls. */
    private static double progress(String what, int number, DoubleStream millis) {
        double mean = millis.average().orElseThrow();
        System.out.printf(Locale.ROOT, "  %s %d: %.1f ms a call%n", what, number, mean);
        return mean;
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
