package org.labourrights.arrears.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import org.labourrights.arrears.lead.LeadChannel;
import org.labourrights.chassis.division.Divisions;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.scope.Caller;
import org.labourrights.chassis.scope.CurrentCaller;
import org.labourrights.chassis.scope.Roles;

/** An officer or another agency enters a lead on somebody's behalf (代为登记). */
@ApplicationScoped
class EnterLead {

    /** What other agencies hand over; everything else comes to the bureau itself. */
    private static final Set<LeadChannel> OF_OTHER_AGENCIES =
            Set.of(LeadChannel.UNION_12351, LeadChannel.AGENCY_TRANSFER);

    private final ReceiveLead receive;
    private final OpenChannels channels;
    private final Divisions divisions;
    private final CurrentCaller caller;

    EnterLead(ReceiveLead receive, OpenChannels channels, Divisions divisions, CurrentCaller caller) {
        this.receive = receive;
        this.channels = channels;
        this.divisions = divisions;
        this.caller = caller;
    }

    /**
     * @throws ProblemException {@code E-LEAD-FIELDS}, {@code E-USCC-CHECK} (422), {@code E-SCOPE} (403),
     *     {@code E-LEAD-TICKET} (409)
     */
    @Transactional
    ReceiveLead.Received enter(LeadSubmission submission) {
        Caller who = caller.get();
        boolean bureau = who.hasAnyRole(Roles.BUREAU) || who.hasRole(Roles.INSPECTOR);
        if (!bureau && !OF_OTHER_AGENCIES.contains(submission.channel())) {
            throw new ProblemException(Problem.of("E-LEAD-FIELDS", List.of(FieldProblem.of("/channel", "E-CHANNEL"))));
        }
        if (divisions.find(submission.divisionCode()).isPresent()
                && !who.covers(divisions.path(submission.divisionCode()))) {
            throw new ProblemException(Problem.of("E-SCOPE"));
        }
        channels.require(submission.channel(), submission.divisionCode(), submission.receivedAt());
        return receive.receive(submission, WayBack.NONE);
    }
}
