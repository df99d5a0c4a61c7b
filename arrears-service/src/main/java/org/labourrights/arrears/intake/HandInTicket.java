package org.labourrights.arrears.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.labourrights.arrears.lead.LeadChannel;
import org.labourrights.arrears.lead.LeadReceipts;
import org.labourrights.chassis.division.Divisions;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.receipt.ReceiptCode;
import org.labourrights.chassis.receipt.Receipts;
import org.labourrights.chassis.scope.Caller;
import org.labourrights.chassis.scope.CurrentCaller;
import org.labourrights.chassis.scope.Roles;
import org.labourrights.chassis.scope.SystemScope;

/** Another system hands a ticket in, or a bureau what such a system exported (工单对接). */
@ApplicationScoped
class HandInTicket {

    private final ReceiveLead receive;
    private final ChannelNames channels;
    private final OpenChannels open;
    private final Receipts receipts;
    private final SystemScope systemScope;
    private final Divisions divisions;
    private final CurrentCaller caller;

    HandInTicket(
            ReceiveLead receive,
            ChannelNames channels,
            OpenChannels open,
            Receipts receipts,
            SystemScope systemScope,
            Divisions divisions,
            CurrentCaller caller) {
        this.receive = receive;
        this.channels = channels;
        this.open = open;
        this.receipts = receipts;
        this.systemScope = systemScope;
        this.divisions = divisions;
        this.caller = caller;
    }

    /**
     * @return what the ticket has become, now or before; a system gets the code for whoever it speaks for
     * @throws ProblemException {@code E-LEAD-FIELDS}, {@code E-USCC-CHECK} (422), {@code E-SCOPE} (403),
     *     {@code E-LEAD-TICKET} (409)
     */
    @Transactional
    TicketReceipt handIn(Ticket ticket) {
        Caller who = caller.get();
        LeadChannel channel = channel(ticket, who);
        if (divisions.find(ticket.divisionCode()).isPresent() && !who.covers(divisions.path(ticket.divisionCode()))) {
            throw new ProblemException(Problem.of("E-SCOPE"));
        }
        boolean system = own(who).isPresent();
        if (!system) {
            open.require(channel, ticket.divisionCode(), ticket.receivedAt());
        }
        ReceiveLead.Received received =
                receive.receive(ticket.submission(channel), system ? WayBack.RECEIPT : WayBack.NONE);
        return TicketReceipt.of(received.lead(), ticket.receivedAt(), system ? code(received) : null);
    }

    /** The lead may have gone to a place that the system does not reach. */
    private @Nullable String code(ReceiveLead.Received received) {
        return systemScope.call(
                "receipt",
                () -> received.first()
                        ? receipts.give(LeadReceipts.LEAD, received.lead().id()).value()
                        : receipts.given(LeadReceipts.LEAD, received.lead().id())
                                .map(ReceiptCode::value)
                                .orElse(null));
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
