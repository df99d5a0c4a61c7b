package org.labourrights.chassis.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.labourrights.chassis.identifier.DivisionCode;

/** All rows at one revision, arranged for resolution. Immutable and pure. */
final class PolicyBook {
    static final PolicyBook EMPTY = new PolicyBook(0, List.of());

    private final long revision;
    private final Map<String, Map<DivisionCode, List<PolicyItem>>> rows = new HashMap<>();

    PolicyBook(long revision, List<PolicyItem> items) {
        this.revision = revision;
        for (PolicyItem item : items) {
            rows.computeIfAbsent(item.key(), ignored -> new HashMap<>())
                    .computeIfAbsent(item.division(), ignored -> new ArrayList<>())
                    .add(item);
        }
    }

    long revision() {
        return revision;
    }

    /** The first row valid on the day along the way up to the country. */
    Optional<PolicyItem> resolve(String key, List<DivisionCode> lineage, LocalDate on) {
        Map<DivisionCode, List<PolicyItem>> byDivision = rows.getOrDefault(key, Map.of());
        for (DivisionCode division : lineage) {
            for (PolicyItem item : byDivision.getOrDefault(division, List.of())) {
                if (item.validOn(on)) {
                    return Optional.of(item);
                }
            }
        }
        return Optional.empty();
    }

    /** Keys for which no national row is valid on the day. */
    Set<String> withoutNationalRow(LocalDate on) {
        Set<String> missing = new TreeSet<>();
        for (String key : rows.keySet()) {
            if (resolve(key, List.of(DivisionCode.CN), on).isEmpty()) {
                missing.add(key);
            }
        }
        return missing;
    }
}
