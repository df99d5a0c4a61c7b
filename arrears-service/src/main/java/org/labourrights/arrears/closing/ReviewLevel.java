package org.labourrights.arrears.closing;

import jakarta.enterprise.context.ApplicationScoped;
import org.labourrights.arrears.lead.LeadFacts;
import org.labourrights.chassis.division.Divisions;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.reference.Agencies;
import org.labourrights.chassis.reference.Agency;
import org.labourrights.chassis.reference.AgencyType;
import org.labourrights.chassis.scope.CurrentCaller;

/** Which bureau reviews what another one said: always the next one above, and no other. */
@ApplicationScoped
class ReviewLevel {
    private final Divisions divisions;
    private final Agencies agencies;
    private final CurrentCaller caller;

    ReviewLevel(Divisions divisions, Agencies agencies, CurrentCaller caller) {
        this.divisions = divisions;
        this.agencies = agencies;
        this.caller = caller;
    }

    /**
     * A bureau.
     *
     * @param path reporting path of its division
     */
    record Body(String agencyId, String path) {}

    /** Reporting path of the agency that handles the lead, which may stand above the lead's place. */
    String inCharge(LeadFacts lead) {
        return lead.handlerAgency()
                .flatMap(agencies::find)
                .map(Agency::divisionCode)
                .map(divisions::path)
                .orElse(lead.divisionPath());
    }

    /**
     * The bureau above, to which the caller belongs.
     *
     * @throws ProblemException {@code E-PETITION-LEVEL} (403) when the caller is of another level, or no bureau is above
     */
    Body above(String path) {
        String above = path.substring(0, path.lastIndexOf('/', path.length() - 2) + 1);
        String code = above.substring(above.lastIndexOf('/', above.length() - 2) + 1, above.length() - 1);
        require(above);
        return new Body(Agencies.id(AgencyType.HRSS, new DivisionCode(code)), above);
    }

    /** @throws ProblemException {@code E-PETITION-LEVEL} (403) unless the caller belongs to the division of this path */
    void require(String path) {
        if (!caller.get().paths().contains(path)) {
            throw new ProblemException(Problem.of("E-PETITION-LEVEL"));
        }
    }
}
