package org.labourrights.arrears.lead;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.identifier.Yuan;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.problem.WrongState;
import org.labourrights.chassis.record.Recorded;
import org.labourrights.chassis.record.Stamp;
import org.labourrights.kernel.assignment.Handler;

/**
 * Wage-arrears lead (欠薪线索). Milestones are separate from the state, so that the three clocks can be measured whatever
 * way the lead goes. It holds no person: reporter and workers are references into the protected schema.
 */
@Entity
@Table(name = "arrears_lead")
public class ArrearsLead extends Recorded {

    @Id
    private UUID id;

    @Column(name = "lead_no")
    private String leadNo;

    @Column(name = "complaint_id")
    private UUID complaintId;

    @Enumerated(EnumType.STRING)
    @Column(name = "lead_type")
    private LeadType type;

    @Embedded
    private Origin origin;

    @Embedded
    private Employer employer;

    @Embedded
    private Employment employment;

    @Embedded
    private Jurisdiction jurisdiction;

    @Enumerated(EnumType.STRING)
    private LeadState state = LeadState.RECEIVED;

    @Embedded
    private @Nullable Handler handler;

    @Embedded
    private Milestones milestones;

    @Embedded
    private Debt debt;

    @Embedded
    private @Nullable Ending ending;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected ArrearsLead() {}

    /** A lead that has just come in. */
    public ArrearsLead(UUID id, String leadNo, Intake intake, LeadDeadlines deadlines, Stamp made) {
        super(made);
        this.id = id;
        this.leadNo = leadNo;
        this.complaintId = intake.complaintId();
        this.type = intake.type();
        this.origin = intake.origin();
        this.employer = intake.employer();
        this.employment = intake.employment();
        this.jurisdiction = intake.jurisdiction();
        this.debt = new Debt(intake.claimed());
        this.milestones = new Milestones(deadlines);
    }

    /** Everything that is known when a lead comes in. */
    public record Intake(
            LeadType type,
            UUID complaintId,
            Origin origin,
            Employer employer,
            Employment employment,
            Jurisdiction jurisdiction,
            Claimed claimed) {}

    /** @throws ProblemException {@code E-STATE} unless it has just come in or was transferred here */
    public LeadEvent accept(Handler by, Instant at) {
        requireNoOffer(LeadState.ACCEPTED);
        become(LeadState.ACCEPTED);
        handler = by;
        milestones.accepted(at);
        return new LeadEvent.Accepted(facts(), milestones.accept().inTime());
    }

    /** Hands it to another officer. */
    public LeadEvent reassign(Handler to, String reason) {
        Handler from = handler().orElseThrow(() -> refusal(LeadState.ACCEPTED));
        handler = to;
        return new LeadEvent.Reassigned(facts(), from, to, reason);
    }

    /** First contact with the reporter or the enterprise; empty when there was one before. */
    public Optional<LeadEvent> contacted(Instant at) {
        requireHandled();
        if (state == LeadState.ACCEPTED) {
            become(LeadState.CONNECTED);
        }
        return connected(at);
    }

    Optional<LeadEvent> connected(Instant at) {
        return milestones.connected(at)
                ? Optional.of(new LeadEvent.Connected(
                        facts(), at, milestones.connect().inTime()))
                : Optional.empty();
    }

    /** First feedback to the reporter; empty when there was one before. */
    public Optional<LeadEvent> answered(Instant at) {
        return milestones.answered(at)
                ? Optional.of(new LeadEvent.FeedbackGiven(
                        facts(), at, milestones.feedback().inTime()))
                : Optional.empty();
    }

    /**
     * The step to a state that the other services need not know of.
     *
     * @throws ProblemException {@code E-STATE} also while it is offered to another agency: that one answers first
     */
    public LeadEvent move(LeadState target, String reason) {
        requireNoOffer(target);
        return moved(target, reason);
    }

    private LeadEvent moved(LeadState target, String reason) {
        LeadState from = state;
        become(target);
        return new LeadEvent.Moved(facts(), from, reason);
    }

    /** Both parties agreed to mediation. */
    public LeadEvent refer() {
        become(LeadState.TO_MEDIATION);
        return new LeadEvent.ReferredToMediation(facts());
    }

    /** The inspection shall file a case. */
    public LeadEvent requestFiling(List<String> violationTypes) {
        become(LeadState.FILED);
        return new LeadEvent.FilingRequested(facts(), violationTypes);
    }

    /** The facts are confirmed; they may be while the money is there already, so the state does not matter. */
    public LeadEvent substantiate(int workers, Yuan amount, LocalDate periodStart, LocalDate periodEnd) {
        requireHandled();
        debt.confirm(amount);
        return new LeadEvent.Substantiated(facts(), workers, amount, periodStart, periodEnd);
    }

    /**
     * Money was paid; the state does not matter, because money may come at any time.
     *
     * @throws ProblemException {@code E-LEAD-OVERPAID} when more would be paid than is owed
     */
    public LeadEvent paid(Yuan amount, int workers, LocalDate on) {
        debt.pay(amount, workers, on);
        return new LeadEvent.Paid(facts(), amount, workers, remaining());
    }

    /** A payment was recorded by mistake; what was paid is added up without it before. */
    public LeadEvent takenBack(Yuan amount, int workers, String reason) {
        return new LeadEvent.PaymentReversed(facts(), amount, workers, remaining(), reason);
    }

    /** The matter is settled in this way; the reporter may still object. */
    public LeadEvent resolve(LeadOutcome how) {
        LeadState from = state;
        become(LeadState.RESOLVED);
        ending = new Ending(how, null);
        return new LeadEvent.Moved(facts(), from, how.name());
    }

    /** The platform is liable beside the employer. */
    public LeadEvent holdLiable(UnifiedSocialCreditCode platform, UnifiedSocialCreditCode partner, String reason) {
        requireHandled();
        employer = employer.with(platform);
        return new LeadEvent.PlatformLiable(facts(), platform, partner, reason);
    }

    /** Something that an officer did, that the file shows and that changes neither state nor milestones. */
    public LeadEvent noted(String what) {
        return new LeadEvent.Noted(facts(), what, true);
    }

    /** As {@link #noted}, but no officer did it: time ran out, or the reporter spoke. */
    public LeadEvent happened(String what) {
        return new LeadEvent.Noted(facts(), what, false);
    }

    /** Ended, in one of the final states. */
    public LeadEvent end(LeadState target, LeadOutcome how, LocalDate on, @Nullable String reason) {
        return end(target, new Ending(how, on), on, reason);
    }

    /** Goes on as part of another lead. */
    public LeadEvent mergeInto(ArrearsLead other, LocalDate on) {
        Ending merged = new Ending(LeadOutcome.DUPLICATE, on, other.id(), other.divisionPath());
        return end(LeadState.DUPLICATE_MERGED, merged, on, null);
    }

    /** The lead that goes on became part of another, or moved to another place. */
    void goesOnIn(ArrearsLead other) {
        ending = ending().map(it -> it.in(other)).orElse(null);
    }

    void answeredFor(Handler by) {
        handler = by;
    }

    private LeadEvent end(LeadState target, Ending how, LocalDate on, @Nullable String reason) {
        become(target);
        ending = how;
        return new LeadEvent.Closed(facts(), how.outcome(), on, reason);
    }

    /** A closed, resolved or wrongly merged lead goes on: where the parties are spoken to, or from the start if nobody ever took it up. */
    public LeadEvent reopen(String reason) {
        become(handler == null ? LeadState.RECEIVED : LeadState.CONNECTED);
        ending = null;
        return new LeadEvent.Reopened(facts(), reason);
    }

    /** The employer is known by its code from now on. */
    public LeadEvent resolveEmployer(UnifiedSocialCreditCode code, String name) {
        employer = employer.resolved(code, name);
        return new LeadEvent.EmployerResolved(facts(), code);
    }

    /**
     * Offered to another agency, which has to confirm; until then its division sees the lead as well.
     *
     * @param agency id of the agency
     * @param path reporting path of the agency's division
     */
    public LeadEvent offer(String agency, String path, String reason) {
        LeadEvent offered = move(LeadState.TRANSFERRED, reason);
        jurisdiction = jurisdiction.offeredTo(agency, path);
        return offered;
    }

    /** The other agency does not take it: it goes on here. */
    public LeadEvent takeBack(LeadState to, String reason) {
        requireOffer(to);
        return moved(to, reason);
    }

    /**
     * Others are in charge from now on; nobody answers for it there yet.
     *
     * @param agencyId of another kind than the labour bureau; null: the bureau of the division
     */
    public LeadEvent moveTo(DivisionCode division, String path, @Nullable String agencyId, String reason) {
        requireOffer(LeadState.RECEIVED);
        LeadState from = state;
        become(LeadState.RECEIVED);
        jurisdiction = Jurisdiction.of(division, path, agencyId);
        handler = null;
        return new LeadEvent.Moved(facts(), from, reason);
    }

    /**
     * Whether wages of migrant workers are owed, once somebody has decided.
     *
     * @throws ProblemException {@code E-STATE} (409) when it has ended, {@code E-LEAD-FIELDS} (422) for a deposit
     */
    public LeadEvent decide(MigrantWage wage) {
        if (!state.isOpen()) {
            throw refusal(LeadState.CONNECTED);
        }
        MigrantWage before = debt.claimed().migrantWage();
        debt.decide(wage);
        return new LeadEvent.WageDecided(facts(), before);
    }

    /** What kind of relation it is, once somebody has decided. */
    public LeadEvent determine(EmploymentRelation determined) {
        employment = employment.as(determined);
        return noted("relation.determined");
    }

    /** The clocks were moved by a pause. */
    public void postpone(LeadDeadlines moved) {
        milestones.postpone(moved);
    }

    private void requireOffer(LeadState target) {
        if (state != LeadState.TRANSFERRED) {
            throw refusal(target);
        }
    }

    private void requireNoOffer(LeadState target) {
        if (state == LeadState.TRANSFERRED) {
            throw refusal(target);
        }
    }

    private void requireHandled() {
        if (state == LeadState.RECEIVED || !state.isOpen()) {
            throw refusal(LeadState.CONNECTED);
        }
    }

    private void become(LeadState target) {
        if (!state.canBecome(target)) {
            throw refusal(target);
        }
        state = target;
        jurisdiction = jurisdiction.settled();
    }

    /** The refusal of a step that the state does not allow ({@code E-STATE}). */
    public ProblemException refusal(LeadState target) {
        return new ProblemException(WrongState.of(id, state, target, version()).numbered("leadNo", leadNo));
    }

    public LeadFacts facts() {
        return LeadFacts.of(this, complaintId, type, jurisdiction);
    }

    public UUID id() {
        return id;
    }

    public String leadNo() {
        return leadNo;
    }

    public LeadState state() {
        return state;
    }

    public Origin origin() {
        return origin;
    }

    public Employer employer() {
        return employer;
    }

    public Optional<String> employerName() {
        return Optional.ofNullable(employer.name());
    }

    public Employment employment() {
        return employment;
    }

    public Jurisdiction jurisdiction() {
        return jurisdiction;
    }

    public String divisionPath() {
        return jurisdiction.path();
    }

    public Debt debt() {
        return debt;
    }

    public Optional<Handler> handler() {
        return Optional.ofNullable(handler);
    }

    public Milestones milestones() {
        return milestones;
    }

    /** What is still to be paid; never negative. */
    public Yuan remaining() {
        return debt.remaining();
    }

    /** Empty while it goes on. */
    public Optional<Ending> ending() {
        return Optional.ofNullable(ending);
    }
}
