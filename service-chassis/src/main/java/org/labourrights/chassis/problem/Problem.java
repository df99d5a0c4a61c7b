package org.labourrights.chassis.problem;

import java.util.List;
import java.util.Map;

/**
 * A refusal that the caller can understand and act on. Services declare theirs as sealed interfaces of records; status
 * and texts stand under the code in {@code META-INF/problems.yaml}.
 */
public interface Problem {

    /** Stable code, for example {@code E-VERSION}. */
    String code();

    /** Values for the {@code {placeholders}} of the texts. Never personal data. */
    default Map<String, Object> parameters() {
        return Map.of();
    }

    /** The fields that are refused, if the refusal is about fields. */
    default List<FieldProblem> errors() {
        return List.of();
    }

    /** Further members of the answer, for example the current state on a 409. */
    default Map<String, Object> members() {
        return Map.of();
    }

    /** Headers of the answer, for example {@code Retry-After}. */
    default Map<String, String> headers() {
        return Map.of();
    }

    /** A problem without parameters. */
    static Problem of(String code) {
        return new SimpleProblem(code, Map.of(), List.of());
    }

    /** A problem whose texts take parameters. */
    static Problem of(String code, Map<String, Object> parameters) {
        return new SimpleProblem(code, parameters, List.of());
    }

    /** A problem about fields. */
    static Problem of(String code, List<FieldProblem> errors) {
        return new SimpleProblem(code, Map.of(), errors);
    }
}
