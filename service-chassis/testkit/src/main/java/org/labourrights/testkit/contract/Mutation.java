package org.labourrights.testkit.contract;

import java.util.Set;

/**
 * A body with one thing made otherwise.
 *
 * @param name what was done, and where
 * @param body the text to send
 * @param verdict how it may be answered
 */
record Mutation(String name, String body, Verdict verdict) {

    /** Whether no service may accept it. */
    boolean mustBeRefused() {
        return switch (verdict) {
            case Verdict.Refused refused -> true;
            case Verdict.RefusedAt at -> true;
            case Verdict.Open open -> false;
            case Verdict.Fits fits -> false;
        };
    }

    /** How a body may be answered. */
    sealed interface Verdict {

        /** In no way accepted. */
        record Refused() implements Verdict {}

        /** Refused with one of the codes at the pointer: the caller learns what is wrong and where. */
        record RefusedAt(String pointer, Set<String> codes) implements Verdict {}

        /** As the service decides. */
        record Open() implements Verdict {}

        /** Not refused for the shape of the place with one of the codes: the description allows it. */
        record Fits(String pointer, Set<String> codes) implements Verdict {}
    }
}
