package org.labourrights.bench;

import java.util.Arrays;

/** How long one call takes, one after the other from one client, in milliseconds. */
record Latency(Call call, double p50, double p99) {

    static Latency of(Gateway gateway, Call call, int times) throws Exception {
        long[] nanos = new long[times];
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            gateway.get(call.client(), call.path());
            nanos[i] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        return new Latency(call, nanos[times / 2] / 1e6, nanos[times * 99 / 100] / 1e6);
    }
}
