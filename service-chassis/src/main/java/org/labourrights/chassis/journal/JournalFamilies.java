package org.labourrights.chassis.journal;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What the service has declared. */
@Singleton
class JournalFamilies {

    private final List<JournalFamily<?>> families;
    private final Map<Class<?>, JournalFamily<?>> byStep = new ConcurrentHashMap<>();

    JournalFamilies(@All List<JournalFamily<?>> families) {
        this.families = families;
    }

    /** @throws IllegalStateException unless exactly one is declared for the step */
    @SuppressWarnings("unchecked")
    <S extends Step> JournalFamily<S> of(S step) {
        return (JournalFamily<S>) byStep.computeIfAbsent(step.getClass(), this::find);
    }

    private JournalFamily<?> find(Class<?> step) {
        List<JournalFamily<?>> declared = families.stream()
                .filter(family -> family.steps().isAssignableFrom(step))
                .toList();
        if (declared.size() != 1) {
            throw new IllegalStateException(declared.size() + " journals are declared for " + step.getName());
        }
        return declared.getFirst();
    }
}
