package org.labourrights.arrears.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.labourrights.arrears.lead.ArrearsLead;
import org.labourrights.arrears.lead.LeadChannel;
import org.labourrights.chassis.division.Divisions;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.scope.Caller;
import org.labourrights.chassis.scope.CurrentCaller;
import org.labourrights.chassis.scope.Roles;

/** Another system hands a ticket in, or a bureau what such a system exported (工单对接). */
@ApplicationScoped
class HandInTicket {

    private final ReceiveLead receive;
    private final ChannelNames channels;
    private final OpenChannels open;
    private final Divisions divisions;
    private final CurrentCaller caller;

    HandInTicket(
            ReceiveLead receive, ChannelNames channels, OpenChannels open, Divisions divisions, CurrentCaller caller) {
        this.receive = receive;
        this.channels = channels;
        this.open = open;
        this.divisions = divisions;
        this.caller = caller;
    }

    /**
     * @return the lead that the ticket has become, now or before
     * @throws ProblemException {@code E-LEAD-FIELDS}, {@code E-USCC-CHECK} (422), {@code E-SCOPE} (403),
     *     {@code E-LEAD-TICKET} (409)
     */
    @Transactional
    ArrearsLead handIn(Ticket ticket) {
        Caller who = caller.get();
        LeadChannel channel = channel(ticket, who);
        if (divisions.find(ticket.divisionCode()).isPresent() && !who.covers(divisions.path(ticket.divisionCode()))) {
            throw new ProblemException(Problem.of("E-SCOPE"));
        }
        if (own(who).isEmpty()) {
            open.require(channel, ticket.divisionCode(), ticket.receivedAt());
        }
        return receive.receive(ticket.submission(channel), null).lead();
    }

    /** A system has its own channel; a bureau says which system it was. */
    private LeadChannel channel(Ticket ticket, Caller who) {
        Optional<LeadChannel> own = own(who);
        if (ticket.channel() == null) {
            return own.orElseThrow(() -> refused("E-REQUIRED"));
        }
        LeadChannel named = channels.find(ticket.channel()).orElseThrow(() -> refused("E-CODE"));
        if (own.isPresent() && own.get() != named) {
            throw refused("E-CHANNEL");
        }
        return named;
    }

    private static Optional<LeadChannel> own(Caller who) {
        if (who.hasRole(Roles.SYSTEM_12345)) {
            return Optional.of(LeadChannel.HOTLINE_12345);
        }
        return who.hasRole(Roles.SYSTEM_NATIONAL_PLATFORM)
                ? Optional.of(LeadChannel.NATIONAL_ARREARS_PLATFORM)
                : Optional.empty();
    }

    private static ProblemException refused(String code) {
        return new ProblemException(Problem.of(
                "E-LEAD-FIELDS", List.of(new FieldProblem("/channel", code, Map.of("list", "lead-channel")))));
    }
}
