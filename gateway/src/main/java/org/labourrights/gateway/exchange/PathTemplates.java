package org.labourrights.gateway.exchange;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the template that a path follows ({@code /api/reporting/v1/enterprises/{uscc}}), so that logs and traces tell
 * operations apart without holding whose data was asked for. Fed from the services' API descriptions.
 */
@Singleton
public class PathTemplates {

    private volatile Step root = new Step();

    /** Takes the place of all templates known before. */
    public void replace(Collection<String> templates) {
        Step fresh = new Step();
        for (String template : templates) {
            Step step = fresh;
            for (String segment : template.substring(1).split("/", -1)) {
                step = segment.startsWith("{") ? step.variable() : step.literal(segment);
            }
            step.template = template;
        }
        root = fresh;
    }

    /** The template that {@code path} follows; a literal segment goes before a variable one. */
    Optional<String> find(String path) {
        return Optional.ofNullable(find(root, path, 1));
    }

    private static @Nullable String find(Step step, String path, int from) {
        if (from > path.length()) {
            return step.template;
        }
        int slash = path.indexOf('/', from);
        int to = slash < 0 ? path.length() : slash;
        Step literal = step.literals.get(path.substring(from, to));
        String found = literal == null ? null : find(literal, path, to + 1);
        return found != null || step.variable == null ? found : find(step.variable, path, to + 1);
    }

    /** What may follow after a part of a path. */
    private static final class Step {

        private final Map<String, Step> literals = new HashMap<>();
        private @Nullable Step variable;
        private @Nullable String template;

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
