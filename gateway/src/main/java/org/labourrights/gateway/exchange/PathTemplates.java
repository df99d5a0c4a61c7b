package org.labourrights.gateway.exchange;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.labourrights.edge.SpanPaths;

/**
 * Finds the template that a path follows ({@code /api/reporting/v1/enterprises/{uscc}}), so that logs and traces tell
 * operations apart without holding whose data was asked for, and what bodies the operations take. Fed from the services' API
 * descriptions.
 */
@Singleton
public class PathTemplates implements SpanPaths {

    private volatile Step root = new Step();

    /**
     * Takes the place of all templates known before.
     *
     * @param longestBodies by template, for each method the longest body in bytes
     */
    public void replace(Map<String, Map<String, Long>> longestBodies) {
        Step fresh = new Step();
        longestBodies.forEach((template, longest) -> {
            Step step = fresh;
            for (String segment : template.substring(1).split("/", -1)) {
                step = segment.startsWith("{") ? step.variable() : step.literal(segment);
            }
            step.operations = new Operations(template, longest);
        });
        root = fresh;
    }

    /** The template that {@code path} follows; a literal segment goes before a variable one. */
    Optional<String> find(String path) {
        return Optional.ofNullable(find(root, path, 1)).map(Operations::template);
    }

    @Override
    public Optional<String> template(String path) {
        return find(path);
    }

    /** The longest body, in bytes, that the operation at {@code path} takes, if its description says. */
    public Optional<Long> longestBody(String method, String path) {
        return Optional.ofNullable(find(root, path, 1))
                .map(operations -> operations.longestBodies().get(method));
    }

    private static @Nullable Operations find(Step step, String path, int from) {
        if (from > path.length()) {
            return step.operations;
        }
        int slash = path.indexOf('/', from);
        int to = slash < 0 ? path.length() : slash;
        Step literal = step.literals.get(path.substring(from, to));
        Operations found = literal == null ? null : find(literal, path, to + 1);
        return found != null || step.variable == null ? found : find(step.variable, path, to + 1);
    }

    private record Operations(String template, Map<String, Long> longestBodies) {}

    /** What may follow after a part of a path. */
    private static final class Step {

        private final Map<String, Step> literals = new HashMap<>();
        private @Nullable Step variable;
        private @Nullable Operations operations;

        private Step literal(String segment) {
            return literals.computeIfAbsent(segment, s -> new Step());
        }

        private Step variable() {
            if (variable == null) {
                variable = new Step();
            }
            return variable;
        }
    }
}
