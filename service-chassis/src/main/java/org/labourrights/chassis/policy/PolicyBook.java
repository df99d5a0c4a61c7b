package org.labourrights.chassis.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.labourrights.chassis.identifier.DivisionCode;

/**
 * All rows at one revision, read by their keys and arranged for resolution. Immutable and pure.
 *
 * <p>A row that its key does not read any more, because an earlier version took it, is set aside as if it had been voided:
 * the row before it, or the one of the division above, governs on. One bad row never stops the others.
 */
final class PolicyBook {
    static final PolicyBook EMPTY = new PolicyBook(0, List.of(), Map.of());

    private final long revision;
    private final Map<String, Map<DivisionCode, List<PolicyRow<?>>>> rows = new HashMap<>();
    private final List<SetAside> setAside = new ArrayList<>();

    /** @param why place and expectation of the first misfit */
    record SetAside(UUID id, String key, DivisionCode division, LocalDate validFrom, String why) {}

    /** @param keys by name; rows of others are left out */
    PolicyBook(long revision, List<PolicyItem> items, Map<String, PolicyKey<?>> keys) {
        this.revision = revision;
        items.stream().sorted(Comparator.comparing(PolicyItem::validFrom)).forEach(item -> {
            PolicyKey<?> key = keys.get(item.key());
            if (key != null) {
                take(item, key);
            }
        });
    }

    private void take(PolicyItem item, PolicyKey<?> key) {
        List<PolicyRow<?>> before = rows.computeIfAbsent(item.key(), ignored -> new HashMap<>())
                .computeIfAbsent(item.division(), ignored -> new ArrayList<>());
        try {
            if (!item.unit().equals(key.unit())) {
                throw PolicyMisfit.bounds(key.unit());
            }
            before.add(new PolicyRow<>(item, key.read(item.value())));
        } catch (PolicyMisfit e) {
            setAside.add(new SetAside(
                    item.id(), item.key(), item.division(), item.validFrom(), String.valueOf(e.getMessage())));
            prolongLast(before, item);
        }
    }

    private static void prolongLast(List<PolicyRow<?>> before, PolicyItem aside) {
        if (!before.isEmpty()) {
            PolicyRow<?> last = before.getLast();
            LocalDate end = last.item().validTo();
            if (end != null && end.plusDays(1).equals(aside.validFrom())) {
                before.set(before.size() - 1, new PolicyRow<>(last.item().until(aside.validTo()), last.value()));
            }
        }
    }

    long revision() {
        return revision;
    }

    /** Rows that no key reads. */
    List<SetAside> setAside() {
        return List.copyOf(setAside);
    }

    /** The first row valid on the day along the way up to the country. */
    Optional<PolicyRow<?>> resolve(String key, List<DivisionCode> lineage, LocalDate on) {
        Map<DivisionCode, List<PolicyRow<?>>> byDivision = Objects.requireNonNullElse(rows.get(key), Map.of());
        for (DivisionCode division : lineage) {
            for (PolicyRow<?> row : byDivision.getOrDefault(division, List.of())) {
                if (row.item().validOn(on)) {
                    return Optional.of(row);
                }
            }
        }
        return Optional.empty();
    }

    /** The value that governs along the way up to the country, from each day on; days without any row are left out. */
    @SuppressWarnings("unchecked")
    <T> NavigableMap<LocalDate, T> course(PolicyKey<T> key, List<DivisionCode> lineage) {
        Map<DivisionCode, List<PolicyRow<?>>> byDivision = Objects.requireNonNullElse(rows.get(key.name()), Map.of());
        NavigableMap<LocalDate, T> course = new TreeMap<>();
        lineage.stream()
                .flatMap(division -> byDivision.getOrDefault(division, List.of()).stream())
                .flatMap(row -> turns(row.item()))
                // The value was read by this very key.
                .forEach(day -> resolve(key.name(), lineage, day).ifPresent(row -> course.put(day, (T) row.value())));
        return course;
    }

    /** The days on which a row begins to govern, and on which another does. */
    private static Stream<LocalDate> turns(PolicyItem row) {
        LocalDate end = row.validTo();
        return end == null ? Stream.of(row.validFrom()) : Stream.of(row.validFrom(), end.plusDays(1));
    }

    /** Divisions with rows of the key of their own. */
    Set<DivisionCode> divisions(PolicyKey<?> key) {
        return Set.copyOf(Objects.requireNonNullElse(rows.get(key.name()), Map.<DivisionCode, List<PolicyRow<?>>>of())
                .keySet());
    }

    /** Those of the keys for which no national row is valid on the day. */
    Set<String> withoutNationalRow(Set<String> keys, LocalDate on) {
        Set<String> missing = new TreeSet<>();
        for (String key : keys) {
            if (resolve(key, List.of(DivisionCode.CN), on).isEmpty()) {
                missing.add(key);
            }
        }
        return missing;
    }
}
