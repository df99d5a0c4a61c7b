package org.labourrights.arrears.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import org.labourrights.arrears.lead.ArrearsLead;
import org.labourrights.arrears.lead.Handler;
import org.labourrights.arrears.lead.LeadProblem;
import org.labourrights.chassis.division.Divisions;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.reference.Agencies;
import org.labourrights.chassis.reference.Agency;

/**
 * Who may answer for a lead: an officer of an agency whose division covers it. Anybody else would not see the lead, and
 * nobody but its handler may read who stands behind it. To another place it goes by a transfer.
 */
@ApplicationScoped
class NamedHandler {

    private final Agencies agencies;
    private final Divisions divisions;

    NamedHandler(Agencies agencies, Divisions divisions) {
        this.agencies = agencies;
        this.divisions = divisions;
    }

    /**
     * @param pointer of the agency in the request, {@code /handlerAgencyId}
     * @throws ProblemException {@code E-LEAD-FIELDS} (422) with {@code E-AGENCY} or {@code E-AGENCY-REACH}
     */
    Handler of(ArrearsLead lead, Assignment named, String pointer) {
        Agency agency =
                agencies.find(named.handlerAgencyId()).orElseThrow(() -> LeadProblem.field(pointer, "E-AGENCY"));
        if (!lead.divisionPath().startsWith(divisions.path(agency.divisionCode()))) {
            throw LeadProblem.field(pointer, "E-AGENCY-REACH");
        }
        return new Handler(named.handlerId(), named.handlerAgencyId());
    }
}
