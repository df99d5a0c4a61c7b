package org.labourrights.standalone.scenario;

import org.jspecify.annotations.Nullable;
import org.labourrights.standalone.client.Answer;

/** Whoever watches a scenario: a person at a terminal, or a test. */
public interface Narrator {

    /** A new step begins. */
    void step(String title);

    /** A call was made and answered. */
    void call(String client, String call, Answer answer);

    /** A figure of the scenario: what it is, what it must be, what it is here. */
    void check(String what, @Nullable Object expected, @Nullable Object actual);

    /** Something worth seeing that is not compared. */
    void show(String line);
}
