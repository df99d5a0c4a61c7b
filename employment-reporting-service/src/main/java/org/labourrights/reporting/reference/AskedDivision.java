package org.labourrights.reporting.reference;

import jakarta.inject.Singleton;
import org.labourrights.chassis.division.Divisions;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.scope.PathRange;

/** The division that a request names: a code of the right form need not be one of the country's divisions. */
@Singleton
public class AskedDivision {

    private final Divisions divisions;

    AskedDivision(Divisions divisions) {
        this.divisions = divisions;
    }

    /**
     * Reporting path of the division.
     *
     * @throws ProblemException {@code E-NOT-FOUND} (404) for an unknown division
     */
    public String path(DivisionCode asked) {
        if (divisions.find(asked).isEmpty()) {
            throw new ProblemException(Problem.of("E-NOT-FOUND"));
        }
        return divisions.path(asked);
    }

    /**
     * The division and all below it.
     *
     * @throws ProblemException {@code E-NOT-FOUND} (404) for an unknown division
     */
    public PathRange range(DivisionCode asked) {
        return PathRange.below(path(asked));
    }
}
