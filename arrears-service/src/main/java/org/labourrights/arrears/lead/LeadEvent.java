package org.labourrights.arrears.lead;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.identifier.Yuan;
import org.labourrights.chassis.journal.Step;
import org.labourrights.kernel.assignment.Handler;

/**
 * What happened to a lead. Fired as a CDI event, synchronously and in the transaction of the change, so that clocks,
 * groups and statistics take part in it.
 */
public sealed interface LeadEvent extends Step {

    /** Type of the event that every lead begins with. */
    String RECEIVED = "lead.received.v1";

    /** The lead as it stood after the change. */
    LeadFacts lead();

    /** It came in ({@code lead.received.v1}). */
    record Received(LeadFacts lead) implements LeadEvent {}

    /** A named officer answers for it ({@code lead.accepted.v1}). */
    record Accepted(LeadFacts lead, boolean onTime) implements LeadEvent {}

    /** Another officer answers for it from now on. */
    record Reassigned(LeadFacts lead, Handler from, Handler to, String reason) implements LeadEvent {}

    /** First contact with the reporter or the enterprise ({@code lead.connected.v1}). */
    record Connected(LeadFacts lead, Instant at, boolean onTime) implements LeadEvent {}

    /** First feedback to the reporter ({@code lead.feedback.given.v1}). */
    record FeedbackGiven(LeadFacts lead, Instant at, boolean onTime) implements LeadEvent {}

    /** It changed its state without an event of its own for the other services. */
    record Moved(LeadFacts lead, LeadState from, String reason) implements LeadEvent {}

    /** The facts are confirmed ({@code lead.substantiated.v1}). */
    record Substantiated(LeadFacts lead, int workers, Yuan amount, LocalDate periodStart, LocalDate periodEnd)
            implements LeadEvent {}

    /** Both parties chose mediation ({@code lead.referred.to.mediation.v1}). */
    record ReferredToMediation(LeadFacts lead) implements LeadEvent {}

    /** The inspection shall file a case ({@code lead.filing.requested.v1}). */
    record FilingRequested(LeadFacts lead, List<String> violationTypes) implements LeadEvent {}

    /** Joint liability of the platform ({@code arrears.platform.liability.v1}). */
    record PlatformLiable(
            LeadFacts lead, UnifiedSocialCreditCode platform, UnifiedSocialCreditCode partner, String reason)
            implements LeadEvent {}

    /** Money was paid ({@code lead.paid.v1}). */
    record Paid(LeadFacts lead, Yuan amount, int workers, Yuan remaining) implements LeadEvent {}

    /** A payment that was recorded by mistake was taken back ({@code lead.payment.reversed.v1}). */
    record PaymentReversed(LeadFacts lead, Yuan amount, int workers, Yuan remaining, String reason)
            implements LeadEvent {}

    /**
     * Another lead goes on within this one ({@code lead.merged.v1}), or by itself again ({@code lead.unmerged.v1}).
     *
     * @param other the merged lead
     */
    record Merged(LeadFacts lead, LeadFacts other, boolean undone) implements LeadEvent {}

    /** The arrears may be a crime ({@code lead.crime.suspected.v1}). */
    record CrimeSuspected(LeadFacts lead, @Nullable Integer workers, Yuan amount, String result, String basis)
            implements LeadEvent {}

    /**
     * Something in the file that changes neither state nor milestones; {@code what} names it: {@code contact.logged}.
     *
     * @param step whether an officer did it; false when time ran out or the reporter spoke
     */
    record Noted(LeadFacts lead, String what, boolean step) implements LeadEvent {}

    /** It ended ({@code lead.closed.v1}). */
    record Closed(
            LeadFacts lead,
            LeadOutcome outcome,
            LocalDate on,
            @Nullable String reason) implements LeadEvent {}

    /** A closed lead goes on. */
    record Reopened(LeadFacts lead, String reason) implements LeadEvent {}

    /** Somebody decided whether wages of migrant workers are owed. */
    record WageDecided(LeadFacts lead, MigrantWage before) implements LeadEvent {}

    /** The employer that only had a name is known by its code. */
    record EmployerResolved(LeadFacts lead, UnifiedSocialCreditCode uscc) implements LeadEvent {}
}
