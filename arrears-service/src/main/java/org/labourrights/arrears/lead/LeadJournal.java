package org.labourrights.arrears.lead;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.journal.JournalFamily;
import org.labourrights.chassis.log.Event;
import org.labourrights.chassis.time.ClockSource;

/** What the log says of the steps of a lead. */
@ApplicationScoped
class LeadJournal implements JournalFamily<LeadEvent> {

    @Override
    public Class<LeadEvent> steps() {
        return LeadEvent.class;
    }

    @Override
    public Optional<Event> entry(LeadEvent event) {
        return Optional.of(logged(event));
    }

    private static Event logged(LeadEvent event) {
        LeadFacts lead = event.lead();
        return switch (event) {
            case LeadEvent.Received received -> of(LeadEvent.RECEIVED, lead, LeadPayload.Received.of(lead));
            case LeadEvent.Accepted accepted ->
                of("lead.accepted.v1", lead, LeadPayload.Accepted.of(lead, accepted.onTime()));
            case LeadEvent.Connected connected ->
                of("lead.connected.v1", lead, new LeadPayload.Connected(lead.leadNo(), connected.onTime()));
            case LeadEvent.FeedbackGiven given ->
                of("lead.feedback.given.v1", lead, new LeadPayload.FeedbackGiven(lead.leadNo(), given.onTime()));
            case LeadEvent.Substantiated found ->
                of("lead.substantiated.v1", lead, LeadPayload.Substantiated.of(found));
            case LeadEvent.ReferredToMediation referred ->
                of("lead.referred.to.mediation.v1", lead, LeadPayload.Referred.of(lead));
            case LeadEvent.FilingRequested requested ->
                of("lead.filing.requested.v1", lead, LeadPayload.FilingRequested.of(requested));
            case LeadEvent.PlatformLiable liable ->
                of("arrears.platform.liability.v1", lead, LeadPayload.PlatformLiable.of(liable))
                        .withUscc(liable.platform().value());
            case LeadEvent.Paid paid -> of("lead.paid.v1", lead, LeadPayload.Paid.of(paid));
            case LeadEvent.PaymentReversed reversed ->
                of("lead.payment.reversed.v1", lead, LeadPayload.PaymentReversed.of(reversed))
                        .withReason(reversed.reason());
            case LeadEvent.Merged merged ->
                merged.undone()
                        ? of("lead.unmerged.v1", lead, LeadPayload.Unmerged.of(merged))
                        : of("lead.merged.v1", lead, LeadPayload.Merged.of(merged));
            case LeadEvent.CrimeSuspected suspected ->
                of("lead.crime.suspected.v1", lead, LeadPayload.CrimeSuspected.of(suspected));
            case LeadEvent.Noted noted -> internal("lead." + noted.what() + ".v1", lead, List.of(), null);
            case LeadEvent.Closed closed ->
                of("lead.closed.v1", lead, LeadPayload.Closed.of(closed, days(lead, closed.on())))
                        .withReason(closed.reason());
            case LeadEvent.Reassigned reassigned ->
                of("lead.reassigned.v1", lead, LeadPayload.Reassigned.of(reassigned))
                        .withReason(reassigned.reason())
                        .internal();
            case LeadEvent.Moved moved ->
                internal("lead.moved.v1", lead, List.of(moved.from(), lead.state()), moved.reason());
            case LeadEvent.Reopened reopened -> internal("lead.reopened.v1", lead, List.of(), reopened.reason());
            case LeadEvent.WageDecided decided ->
                of(
                                "lead.migrant.wage.decided.v1",
                                lead,
                                new LeadPayload.WageDecided(lead.leadNo(), decided.before(), lead.migrantWage()))
                        .internal();
            case LeadEvent.EmployerResolved resolved -> internal("lead.employer.resolved.v1", lead, List.of(), null);
        };
    }

    private static long days(LeadFacts lead, LocalDate closedOn) {
        return ChronoUnit.DAYS.between(
                lead.receivedAt().atZone(ClockSource.ZONE).toLocalDate(), closedOn);
    }

    private static Event internal(String type, LeadFacts lead, List<LeadState> states, @Nullable String reason) {
        return of(type, lead, new LeadPayload.Internal(lead.leadNo(), states))
                .withReason(reason)
                .internal();
    }

    private static Event of(String type, LeadFacts lead, Object payload) {
        return Event.of(type, lead.leadNo(), lead.divisionPath(), payload)
                .withUscc(lead.uscc() == null ? null : lead.uscc().value());
    }
}
