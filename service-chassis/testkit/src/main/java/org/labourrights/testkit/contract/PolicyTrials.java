package org.labourrights.testkit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Trials of policies, as many at a time as there are divisions: each sets values in a division of its own, and one walk of
 * the clock serves all, which is what takes the time.
 */
final class PolicyTrials {

    private static final int AT_ONCE = 8;

    private final PolicySuite suite;
    private final List<Trial> trials;
    private final Map<Integer, Map<String, Throwable>> judged = new HashMap<>();

    /**
     * Values of keys that are tried one set after the other.
     *
     * @param name of a key, or what else is tried
     */
    record Trial(String name, List<Map<String, JsonNode>> steps) {}

    PolicyTrials(PolicySuite suite, List<Trial> trials) {
        this.suite = suite;
        this.trials = List.copyOf(trials);
    }

    /** Runs the trial, together with others of which each can fail alone. */
    void judge(int index) throws Throwable {
        int size = suite.divisions().size();
        int batch = index / size;
        if (!judged.containsKey(batch)) {
            List<Trial> together = trials.subList(batch * size, Math.min(trials.size(), (batch + 1) * size));
            judged.put(batch, new Batch(together).run());
        }
        Throwable failure =
                Objects.requireNonNull(judged.get(batch)).get(trials.get(index).name());
        if (failure != null) {
            throw failure;
        }
    }

    /** A trial in its division, and the policies that it has set there. */
    private record Placed(Trial trial, String division, Map<String, String> rows) {}

    private final class Batch {

        private final List<Placed> all = new ArrayList<>();
        private final Map<String, Throwable> failures = new HashMap<>();

        Batch(List<Trial> together) {
            for (int i = 0; i < together.size(); i++) {
                all.add(new Placed(together.get(i), suite.divisions().get(i), new LinkedHashMap<>()));
            }
        }

        /** What failed, by the name of the trial. */
        Map<String, Throwable> run() {
            int steps = all.stream()
                    .mapToInt(placed -> placed.trial().steps().size())
                    .max()
                    .orElse(0);
            suite.begin();
            for (int i = 0; i < steps; i++) {
                int step = i;
                each(sound(), placed -> set(placed, step));
                live();
            }
            suite.begin();
            each(all, placed -> placed.rows().values().forEach(suite::takeBack));
            live();
            return failures;
        }

        /** Sets the values of a step, the first time anew, then each in the place of the one before. */
        private void set(Placed placed, int step) {
            List<Map<String, JsonNode>> steps = placed.trial().steps();
            if (step < steps.size()) {
                steps.get(step).forEach((key, value) -> placed.rows()
                        .compute(
                                key,
                                (name, row) -> row == null
                                        ? suite.add(key, placed.division(), value)
                                        : suite.replace(row, value)));
            }
        }

        private void live() {
            each(sound(), placed -> suite.start(placed.division()));
            try {
                suite.moveOn();
            } catch (RuntimeException | AssertionError e) {
                sound().forEach(placed -> failures.put(
                        placed.trial().name(), new AssertionError("with the values of one of " + failing(), e)));
            }
            each(sound(), placed -> suite.finish(placed.division()));
            suite.begin();
            each(sound(), placed -> suite.requireNoFailedTimer(placed.division()));
        }

        private List<String> failing() {
            return sound().stream().map(placed -> placed.trial().name()).toList();
        }

        private List<Placed> sound() {
            return all.stream()
                    .filter(placed -> !failures.containsKey(placed.trial().name()))
                    .toList();
        }

        private void each(List<Placed> some, Consumer<Placed> work) {
            Map<Placed, Future<?>> under = new LinkedHashMap<>();
            try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
                some.forEach(placed -> under.put(placed, threads.submit(() -> work.accept(placed))));
            }
            under.forEach((placed, done) -> {
                try {
                    done.get();
                } catch (ExecutionException e) {
                    failures.putIfAbsent(placed.trial().name(), e.getCause());
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw new IllegalStateException(
                            "Interrupted in " + placed.trial().name(), e);
                }
            });
        }
    }
}
