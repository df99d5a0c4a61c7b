package org.labourrights.chassis.reference.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.problem.FieldProblem;

/** From when to when an entry may be valid; pure. */
final class ValidityRule {
    /** Nothing that the suite judges is older. */
    static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    /** Nobody decides further ahead; a year mistyped by a digit is refused. */
    private static final int YEARS_AHEAD = 5;

    private static final int YEARS_LONG = 50;

    private ValidityRule() {}

    /** What is wrong with the days; empty when they can be. */
    static List<FieldProblem> wrong(LocalDate validFrom, @Nullable LocalDate validTo, LocalDate today) {
        List<FieldProblem> wrong = new ArrayList<>();
        LocalDate latest = today.plusYears(YEARS_AHEAD);
        if (validFrom.isBefore(EARLIEST) || validFrom.isAfter(latest)) {
            wrong.add(ReferenceProblem.day("/validFrom", EARLIEST, latest));
        } else if (validTo != null && (validTo.isBefore(validFrom) || validTo.isAfter(today.plusYears(YEARS_LONG)))) {
            wrong.add(ReferenceProblem.day("/validTo", validFrom, today.plusYears(YEARS_LONG)));
        }
        return wrong;
    }

    /** The first of the other entries of the key that is valid on a day of this one. */
    static Optional<ReferenceEntry> overlapped(ReferenceEntry asked, List<ReferenceEntry> others) {
        return others.stream()
                .filter(other -> !other.id().equals(asked.id()))
                .filter(other -> days(other).overlaps(days(asked)))
                .findFirst();
    }

    private static ReferenceRow<String> days(ReferenceEntry entry) {
        return new ReferenceRow<>(entry.validFrom(), entry.validTo(), entry.key(), entry.source());
    }
}
