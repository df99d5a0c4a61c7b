package org.labourrights.e2e;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AssertionFailureBuilder;
import org.labourrights.standalone.client.Answer;
import org.labourrights.standalone.scenario.Narrator;

/** Watches a scenario for a test: every difference is collected, with the step in which it showed. */
final class Comparison implements Narrator {

    private final List<String> differences = new ArrayList<>();
    private final List<String> calls = new ArrayList<>();
    private String step = "";
    private int compared;

    @Override
    public void step(String title) {
        step = title;
        calls.add("== " + title);
    }

    @Override
    public void call(String client, String call, Answer answer) {
        calls.add(call + " [" + client + "] " + answer.status() + " " + answer.text());
    }

    @Override
    public void check(String what, @Nullable Object expected, @Nullable Object actual) {
        compared++;
        if (!Objects.equals(expected, actual)) {
            differences.add(step + ": " + what + " is " + actual + ", expected " + expected);
        }
    }

    @Override
    public void show(String line) {
        calls.add(line);
    }

    /** Fails with all differences and the calls that led to them. */
    void requireNone() {
        if (compared == 0 || !differences.isEmpty()) {
            AssertionFailureBuilder.assertionFailure()
                    .message(compared + " figures compared, " + differences.size() + " differ:\n"
                            + String.join("\n", differences) + "\n\n" + String.join("\n", calls))
                    .buildAndThrow();
        }
        differences.clear();
        calls.clear();
        compared = 0;
    }
}
