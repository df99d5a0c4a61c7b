package org.labourrights.chaos;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the storm did.
 *
 * @param figures what happened, by name
 * @param faults what must not have happened, by name: each must be zero
 */
record Verdict(Map<String, Long> figures, Map<String, Long> faults) {

    static final String SUBMITTED = "report.submitted.v1";

    /** The relay saves its position after each batch, so no crash sets it back by more. */
    static final long BATCH = 5_000;

    static Verdict of(Evidence evidence) {
        Deliveries deliveries = new Deliveries(evidence.log(), evidence.records());
        Map<String, Long> figures = new LinkedHashMap<>();
        figures.put("kills", (long) evidence.kills());
        figures.put("submissions acknowledged", (long) evidence.acknowledged().size());
        figures.put("blind repetitions", evidence.repetitions());
        figures.put("  answered from the store", evidence.replays());
        figures.put("events in the log", (long) evidence.log().size());
        figures.put("records on Kafka", (long) evidence.records().size());
        figures.put("  of which repeated", (long) deliveries.repeated());
        figures.put("  the relay went back", (long) deliveries.stepsBack());
        figures.put("  furthest, in numbers of the log", deliveries.longestStep());
        figures.put("events of another service", (long) evidence.told().size());
        figures.put("  records in which they came", (long) evidence.tellings());

        Map<String, Long> faults = new LinkedHashMap<>();
        faults.put("acknowledged and lost", lost(evidence));
        faults.put("acknowledged and doubled", doubled(evidence));
        faults.put("repetitions answered otherwise", evidence.otherwise());
        faults.put("acknowledged without exactly one event", unannounced(evidence, deliveries));
        faults.put("events that never came", deliveries.missing());
        faults.put("events that never happened", deliveries.invented());
        faults.put("enterprises out of order", deliveries.disordered());
        faults.put("repetitions of another text", (long) deliveries.altered());
        faults.put("steps back without a kill", Math.max(0L, deliveries.stepsBack() - evidence.kills()));
        faults.put("steps back beyond a batch", deliveries.longestStep() > BATCH ? 1L : 0L);
        faults.put("events consumed never or twice", consumedOtherThanOnce(evidence));
        faults.put("leads with a wrong sum", wrongSums(evidence));
        faults.put("dead letters", (long) evidence.deadLetters());
        return new Verdict(figures, faults);
    }

    boolean holds() {
        return figures.getOrDefault("submissions acknowledged", 0L) > 0
                && figures.getOrDefault("  answered from the store", 0L) > 0
                && figures.getOrDefault("events in the log", 0L) > 0
                && figures.getOrDefault("  records in which they came", 0L)
                        > figures.getOrDefault("events of another service", 0L)
                && faults.values().stream().allMatch(count -> count == 0);
    }

    /** One line a figure, then one a fault. */
    String text() {
        StringBuilder text = new StringBuilder();
        figures.forEach((name, count) -> text.append(line(name, count)));
        text.append("must be zero:\n");
        faults.forEach((name, count) -> text.append(line(name, count)));
        return text.toString();
    }

    private static String line(String name, long count) {
        return String.format(Locale.ROOT, "  %-42s %7d%n", name, count);
    }

    private static boolean isThere(Evidence evidence, String uscc) {
        return held(evidence, uscc).stream()
                .anyMatch(report ->
                        report.reportId().equals(evidence.acknowledged().get(uscc))
                                && report.state().equals("SUBMITTED"));
    }

    private static List<Evidence.Held> held(Evidence evidence, String uscc) {
        return evidence.reports().getOrDefault(uscc, List.of());
    }

    private static long lost(Evidence evidence) {
        return evidence.acknowledged().keySet().stream()
                .filter(uscc -> !isThere(evidence, uscc))
                .count();
    }

    private static long doubled(Evidence evidence) {
        return evidence.acknowledged().keySet().stream()
                .map(uscc -> held(evidence, uscc))
                .filter(reports -> reports.size() > 1 || reports.stream().anyMatch(report -> report.version() != 1))
                .count();
    }

    private static long unannounced(Evidence evidence, Deliveries deliveries) {
        Map<String, Long> announced = deliveries.countsOf(SUBMITTED);
        return evidence.acknowledged().keySet().stream()
                .filter(uscc -> announced.getOrDefault(uscc, 0L) != 1)
                .count();
    }

    private static long consumedOtherThanOnce(Evidence evidence) {
        return evidence.told().stream()
                .filter(id -> evidence.effects().noted().getOrDefault(id, 0) != 1)
                .count();
    }

    private static long wrongSums(Evidence evidence) {
        long paid = Rumours.PAID_WORKERS.stream().mapToInt(Integer::intValue).sum();
        var expected = new Effects.Workers(Rumours.CONFIRMED_WORKERS, paid);
        return evidence.leads().stream()
                .filter(lead -> !expected.equals(evidence.effects().workers().get(lead)))
                .count();
    }
}
