package org.labourrights.inspection.disposition;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.labourrights.chassis.division.Divisions;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.reference.Agencies;
import org.labourrights.chassis.scope.Caller;
import org.labourrights.chassis.scope.CurrentCaller;

/** For which agencies and places the caller acts, asked alike for all that agencies do about an enterprise. */
@ApplicationScoped
public class Acting {

    private final Agencies agencies;
    private final Divisions divisions;
    private final CurrentCaller caller;
    private final Clock clock;

    Acting(Agencies agencies, Divisions divisions, CurrentCaller caller, Clock clock) {
        this.agencies = agencies;
        this.divisions = divisions;
        this.caller = caller;
        this.clock = clock;
    }

    /** What is wrong with place and agencies of a request; nothing when they are there. */
    public List<FieldProblem> faults(DivisionCode division, String agencyId, List<String> jointAgencyIds) {
        List<FieldProblem> faults = new ArrayList<>();
        if (divisions.find(division).isEmpty() || division.equals(DivisionCode.CN)) {
            faults.add(FieldProblem.of("/divisionCode", "E-DIVISION"));
        }
        if (unknown(agencyId)) {
            faults.add(FieldProblem.of("/agencyId", "E-AGENCY"));
        }
        for (int i = 0; i < jointAgencyIds.size(); i++) {
            String joint = jointAgencyIds.get(i);
            if (unknown(joint) || joint.equals(agencyId) || jointAgencyIds.indexOf(joint) < i) {
                faults.add(FieldProblem.of("/jointAgencyIds/" + i, "E-AGENCY"));
            }
        }
        return faults;
    }

    /**
     * The path of the division, if the caller acts for the agency and reaches the place.
     *
     * @throws ProblemException {@code E-SCOPE} (403)
     */
    public String path(DivisionCode division, String agencyId) {
        String path = divisions.path(division);
        require(agencyId, path);
        return path;
    }

    /**
     * Whoever decides for the agency at that place.
     *
     * @throws ProblemException {@code E-SCOPE} (403)
     */
    public void require(String agencyId, String divisionPath) {
        if (!is(agencyId, divisionPath)) {
            throw new ProblemException(Problem.of("E-SCOPE"));
        }
    }

    public boolean is(String agencyId, String divisionPath) {
        Caller who = caller.get();
        return who.system() || who.covers(divisionPath) && caller.actsFor(agencyId);
    }

    private boolean unknown(String agencyId) {
        return agencies.find(agencyId, LocalDate.now(clock)).isEmpty();
    }
}
