package org.labourrights.arrears.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.labourrights.chassis.rollup.Facets;

/**
 * What a complaint adds to K-04: it counts once, from the day on which its first lead was accepted and in the division of
 * that lead, and is closed only when the last of its leads and cases is. Pure.
 */
final class ComplaintRule {

    private static final List<String> TOTAL = List.of(Facets.TOTAL);

    private ComplaintRule() {}

    static List<Contribution> of(List<ComplaintMember> members) {
        return members.stream()
                .filter(it -> !it.ofCase())
                .min(Comparator.comparing(ComplaintMember::acceptedOn).thenComparing(ComplaintMember::name))
                .map(first -> of(first, members))
                .orElse(List.of());
    }

    private static List<Contribution> of(ComplaintMember first, List<ComplaintMember> members) {
        List<Contribution> all = new ArrayList<>();
        all.add(contribution(first, first.acceptedOn(), List.of(1L, 0L)));
        List<LocalDate> ends = members.stream()
                .map(ComplaintMember::endedOn)
                .filter(Objects::nonNull)
                .toList();
        if (ends.size() == members.size()) {
            LocalDate last = ends.stream().max(Comparator.naturalOrder()).orElseThrow();
            all.add(contribution(first, last, List.of(0L, 1L)));
        }
        return all;
    }

    private static Contribution contribution(ComplaintMember first, LocalDate day, List<Long> counts) {
        return new Contribution(Measure.COMPLAINT, day, first.divisionPath(), TOTAL, counts);
    }
}
