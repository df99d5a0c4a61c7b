package org.labourrights.chassis.rollup;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.division.AskedDivision;
import org.labourrights.chassis.division.Division;
import org.labourrights.chassis.division.Divisions;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.scope.Caller;
import org.labourrights.chassis.scope.CurrentCaller;

/** The division that a statistic is asked for: the caller's own, or one below it. */
@ApplicationScoped
public class StatisticsPlace {
    private final CurrentCaller caller;
    private final Divisions divisions;
    private final AskedDivision askedDivision;

    StatisticsPlace(CurrentCaller caller, Divisions divisions, AskedDivision askedDivision) {
        this.caller = caller;
        this.divisions = divisions;
        this.askedDivision = askedDivision;
    }

    /**
     * @param division null = the caller's only division
     * @throws ProblemException {@code E-PARAMETER} for an unknown division, {@code E-SCOPE} outside of the caller's
     *     reach, {@code E-DIVISION-REQUIRED} when the caller has several and names none
     */
    public Division of(@Nullable DivisionCode division) {
        Caller who = caller.get();
        if (division == null) {
            if (who.divisions().size() != 1) {
                throw new ProblemException(Problem.of("E-DIVISION-REQUIRED"));
            }
            return divisions.get(who.divisions().getFirst());
        }
        Division found = askedDivision.get(division);
        if (!who.covers(divisions.path(division))) {
            throw new ProblemException(Problem.of("E-SCOPE"));
        }
        return found;
    }

    /** Reporting path of a division. */
    public String path(DivisionCode division) {
        return divisions.path(division);
    }

    public List<Division> children(DivisionCode division) {
        return divisions.children(division);
    }

    /** Divisions above this one that the caller may ask for as well, nearest first. */
    public List<DivisionCode> visibleAbove(DivisionCode division) {
        List<DivisionCode> above = new ArrayList<>(divisions.lineage(division));
        above.removeFirst();
        above.removeIf(each -> !caller.get().covers(divisions.path(each)));
        return above;
    }
}
