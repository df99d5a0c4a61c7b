package org.labourrights.arrears.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import org.labourrights.arrears.lead.ArrearsLead;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.kernel.assignment.AssignmentProblems;
import org.labourrights.kernel.assignment.Assignments;
import org.labourrights.kernel.assignment.HandingOver;
import org.labourrights.kernel.assignment.Handler;
import org.labourrights.kernel.assignment.InCharge;

/** Who may answer for a lead, by the rules of the kernel and in the words of leads. */
@ApplicationScoped
class HandlersOfLeads {

    private static final AssignmentProblems PROBLEMS =
            new AssignmentProblems("E-LEAD-FIELDS", "E-LEAD-HANDOVER", "E-LEAD-SELF");

    private final Assignments assignments;

    HandlersOfLeads(Assignments assignments) {
        this.assignments = assignments;
    }

    /**
     * @param pointer of the agency in the request, {@code /handlerAgencyId}
     * @throws ProblemException {@code E-LEAD-FIELDS} (422) with {@code E-AGENCY} or {@code E-AGENCY-REACH}
     */
    Handler of(ArrearsLead lead, Assignment named, String pointer) {
        return assignments.named(PROBLEMS, inCharge(lead), named.handlerId(), named.handlerAgencyId(), pointer);
    }

    /** @throws ProblemException {@code E-LEAD-HANDOVER} (403) */
    HandingOver handingOver(Handler present) {
        return assignments.handingOver(PROBLEMS, present);
    }

    /** @throws ProblemException as {@link #of}, {@code E-AGENCY-OTHER} (422), {@code E-LEAD-SELF} (403) */
    Handler next(ArrearsLead lead, HandingOver over, Assignment named, String pointer) {
        return assignments.next(PROBLEMS, over, inCharge(lead), named.handlerId(), named.handlerAgencyId(), pointer);
    }

    private static InCharge inCharge(ArrearsLead lead) {
        return new InCharge(lead.divisionPath(), lead.jurisdiction().taker().orElse(null));
    }
}
