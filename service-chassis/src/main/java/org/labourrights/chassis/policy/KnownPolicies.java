package org.labourrights.chassis.policy;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.labourrights.chassis.identifier.DivisionCode;

/** All policy keys that the service declares. */
@Singleton
class KnownPolicies {
    private static final int SUGGESTIONS = 5;

    private final Map<String, PolicyKey<?>> keys;

    /** @throws IllegalStateException if two concerns declare the same key */
    KnownPolicies(@All List<PolicyKeys> declarations) {
        Map<String, PolicyKey<?>> known = new TreeMap<>();
        for (PolicyKeys each : declarations) {
            for (PolicyKey<?> key : each.keys()) {
                if (known.put(key.name(), key) != null) {
                    throw new IllegalStateException("The policy " + key + " is declared twice");
                }
            }
        }
        this.keys = Collections.unmodifiableMap(known);
    }

    Collection<PolicyKey<?>> all() {
        return keys.values();
    }

    Map<String, PolicyKey<?>> byName() {
        return keys;
    }

    Optional<PolicyKey<?>> find(String name) {
        return Optional.ofNullable(keys.get(name));
    }

    /** @throws IllegalStateException if nobody declares the key, or unit or value are none of it */
    void requireSeed(String name, String unit, DivisionCode division, JsonNode value) {
        PolicyKey<?> key = find(name)
                .orElseThrow(() -> new IllegalStateException(
                        "policy %s is seeded, but no key is declared; near it: %s".formatted(name, near(name))));
        if (!key.unit().equals(unit)) {
            throw new IllegalStateException("policy %s is in %s, not in %s".formatted(name, key.unit(), unit));
        }
        try {
            key.read(value);
        } catch (PolicyMisfit e) {
            throw new IllegalStateException("policy %s of %s: %s".formatted(name, division, e.getMessage()), e);
        }
    }

    /** Declared keys that the name comes nearest to, by the length of what they begin with in common. */
    List<String> near(String name) {
        return keys.keySet().stream()
                .sorted(Comparator.comparingInt((String key) -> -common(key, name))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(SUGGESTIONS)
                .toList();
    }

    private static int common(String one, String other) {
        int at = 0;
        while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at;
    }
}
