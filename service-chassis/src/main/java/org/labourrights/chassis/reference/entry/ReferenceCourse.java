package org.labourrights.chassis.reference.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What counts of a key day by day; pure. From the first day of the first entry on the entries say what is, also that there
 * is nothing; before that day the seed does, and what of the seed begins after the last entry has ended is newer than that.
 *
 * @param rows by first day, without overlap among those of one origin
 */
public record ReferenceCourse<T>(List<ReferenceRow<T>> rows) {

    public ReferenceCourse {
        rows = List.copyOf(rows);
    }

    /** @param entered rows that were entered; each has a first day */
    static <T> ReferenceCourse<T> of(List<ReferenceRow<T>> seed, List<ReferenceRow<T>> entered) {
        List<ReferenceRow<T>> inOrder = entered.stream()
                .sorted(Comparator.comparing(ReferenceCourse::start))
                .toList();
        if (inOrder.isEmpty()) {
            return new ReferenceCourse<>(seed);
        }
        LocalDate first = start(inOrder.getFirst());
        List<ReferenceRow<T>> rows = new ArrayList<>();
        for (ReferenceRow<T> row : seed) {
            if (row.validFrom() == null || row.validFrom().isBefore(first)) {
                rows.add(row.validTo() == null || !row.validTo().isBefore(first) ? row.until(first.minusDays(1)) : row);
            }
        }
        rows.addAll(inOrder);
        LocalDate last = inOrder.getLast().validTo();
        if (last != null) {
            seed.stream().filter(row -> start(row).isAfter(last)).forEach(rows::add);
        }
        return new ReferenceCourse<>(rows);
    }

    /**
     * What counts on the day. Where rows overlap, as they may for a moment in a service that hears of a correction late, the
     * one that begins last counts, so that every replica answers alike.
     */
    public Optional<ReferenceRow<T>> on(LocalDate day) {
        return rows.reversed().stream().filter(row -> row.validOn(day)).findFirst();
    }

    /** What counts on the day; else what last counted before it; else what will count first. */
    public Optional<ReferenceRow<T>> around(LocalDate day) {
        return on(day).or(() ->
                        rows.reversed().stream().filter(row -> row.begunBy(day)).findFirst())
                .or(() -> rows.stream().findFirst());
    }

    private static LocalDate start(ReferenceRow<?> row) {
        return row.validFrom() == null ? LocalDate.MIN : row.validFrom();
    }
}
