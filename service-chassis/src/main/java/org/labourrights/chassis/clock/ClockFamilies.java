package org.labourrights.chassis.clock;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.labourrights.chassis.log.Event;

/** What the service has declared. */
@ApplicationScoped
class ClockFamilies {

    private final Map<String, ClockFamily> byName = new HashMap<>();
    private final Map<String, Map<String, DeclaredClock>> clocks = new HashMap<>();

    ClockFamilies(@All List<ClockFamily> families) {
        for (ClockFamily family : families) {
            Map<String, DeclaredClock> byCode = new HashMap<>();
            for (DeclaredClock each : family.clocks()) {
                if (byCode.put(each.code(), each) != null) {
                    throw new IllegalStateException("two clocks " + each.code() + " of " + family.name());
                }
            }
            // Begins the types of its events, which the log refuses otherwise only when the first is told.
            if (!family.name().matches("[a-z]+")) {
                throw new IllegalStateException("no name for a family of clocks: " + family.name());
            }
            if (byName.put(family.name(), family) != null) {
                throw new IllegalStateException("two families of clocks called " + family.name());
            }
            clocks.put(family.name(), byCode);
        }
    }

    /** @throws IllegalStateException if nobody declared it */
    ClockFamily get(String name) {
        ClockFamily family = byName.get(name);
        if (family == null) {
            throw new IllegalStateException("no clocks are declared of " + name);
        }
        return family;
    }

    /** @throws IllegalStateException if nobody declared it */
    DeclaredClock clock(String family, String code) {
        DeclaredClock declared = clocks.getOrDefault(family, Map.of()).get(code);
        if (declared == null) {
            throw new IllegalStateException("no clock " + code + " of " + family + " is declared");
        }
        return declared;
    }

    DeclaredClock declared(StatutoryClock clock) {
        return clock(clock.family(), clock.kind());
    }

    Collection<String> names() {
        return List.copyOf(byName.keySet());
    }

    /** A name for each family, ended alike: kinds of timers. */
    Set<String> names(String end) {
        return byName.keySet().stream().map(name -> name + end).collect(Collectors.toUnmodifiableSet());
    }

    Optional<Event> tell(ClockNews news) {
        return get(news.clock().family()).tell(news);
    }
}
