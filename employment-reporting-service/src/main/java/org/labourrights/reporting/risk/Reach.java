package org.labourrights.reporting.risk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.division.AskedDivision;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.scope.Caller;
import org.labourrights.chassis.scope.CurrentCaller;

/** The part of the country that a list is asked for, as a range of reporting paths that an index serves. */
@ApplicationScoped
class Reach {
    private final CurrentCaller caller;
    private final AskedDivision askedDivision;

    Reach(CurrentCaller caller, AskedDivision askedDivision) {
        this.caller = caller;
        this.askedDivision = askedDivision;
    }

    /** Paths from {@code from} up to, not including, {@code to}. */
    record Range(String from, String to) {
        static Range below(String first, String last) {
            return new Range(first, last.substring(0, last.length() - 1) + (char) ('/' + 1));
        }
    }

    /**
     * The asked division with all below it, or everything that the caller may see.
     *
     * @throws ProblemException {@code E-NOT-FOUND} for an unknown division, {@code E-SCOPE} for one outside of the
     *     caller's reach
     */
    Range of(@Nullable DivisionCode asked) {
        Caller who = caller.get();
        if (asked == null) {
            List<String> paths = who.paths();
            return paths.isEmpty() ? new Range("", "") : Range.below(Collections.min(paths), Collections.max(paths));
        }
        String path = askedDivision.path(asked);
        if (!who.covers(path)) {
            throw new ProblemException(new RiskProblem.NotAllowed());
        }
        return Range.below(path, path);
    }
}
