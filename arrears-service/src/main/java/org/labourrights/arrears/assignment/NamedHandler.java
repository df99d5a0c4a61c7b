package org.labourrights.arrears.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.labourrights.arrears.lead.ArrearsLead;
import org.labourrights.arrears.lead.Handler;
import org.labourrights.arrears.lead.LeadProblem;
import org.labourrights.chassis.division.Divisions;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.reference.Agencies;
import org.labourrights.chassis.reference.Agency;
import org.labourrights.chassis.scope.Caller;
import org.labourrights.chassis.scope.Roles;

/**
 * Who may answer for a lead: an officer of an agency whose division covers it. Anybody else would not see the lead, and
 * nobody but its handler may read who stands behind it. To another place it goes by a transfer.
 */
@ApplicationScoped
class NamedHandler {

    private final Agencies agencies;
    private final Divisions divisions;
    private final Clock clock;

    NamedHandler(Agencies agencies, Divisions divisions, Clock clock) {
        this.agencies = agencies;
        this.divisions = divisions;
        this.clock = clock;
    }

    /**
     * @param pointer of the agency in the request, {@code /handlerAgencyId}
     * @throws ProblemException {@code E-LEAD-FIELDS} (422) with {@code E-AGENCY} or {@code E-AGENCY-REACH}
     */
    Handler of(ArrearsLead lead, Assignment named, String pointer) {
        Agency agency = agencies.find(named.handlerAgencyId(), LocalDate.now(clock))
                .orElseThrow(() -> LeadProblem.field(pointer, "E-AGENCY"));
        boolean reaches = lead.jurisdiction()
                .taker()
                .map(agency.agencyId()::equals)
                .orElseGet(() -> lead.divisionPath().startsWith(divisions.path(agency.divisionCode())));
        if (!reaches) {
            throw LeadProblem.field(pointer, "E-AGENCY-REACH");
        }
        return new Handler(named.handlerId(), named.handlerAgencyId());
    }

    /**
     * Whether somebody stands above a handler: in a bureau of a division above the handler's, or as head of the inspection
     * of the handler's own division.
     */
    boolean superior(Caller who, Handler handler) {
        return agencies.find(handler.agencyId())
                .filter(agency -> who.actsFor(agency.agencyId()))
                .map(agency -> divisions.path(agency.divisionCode()))
                .filter(path -> who.hasRole(Roles.INSPECTION_LEAD) && who.covers(path)
                        || who.hasAnyRole(Roles.BUREAU)
                                && who.paths().stream().anyMatch(own -> path.startsWith(own) && !path.equals(own)))
                .isPresent();
    }

    /**
     * The lead stays with the agency that has it; a superior may also have it handled in the own bureau.
     *
     * @param superior who names the new handler from above; null when the present handler does
     * @throws ProblemException {@code E-LEAD-FIELDS} (422) with {@code E-AGENCY-OTHER}
     */
    void requireColleague(Handler from, Handler to, @Nullable Caller superior, String pointer) {
        boolean same = from.agencyId().equals(to.agencyId());
        if (!same && (superior == null || !superior.actsFor(to.agencyId()))) {
            throw LeadProblem.field(pointer, "E-AGENCY-OTHER");
        }
    }
}
