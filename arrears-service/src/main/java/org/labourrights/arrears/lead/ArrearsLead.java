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
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.identifier.Yuan;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.record.Recorded;
import org.labourrights.chassis.record.Stamp;

/**
 * Wage-arrears lead (欠薪线索). Milestones are separate from the state, so that the three clocks can be measured whatever
 * way the lead goes. It holds no person: reporter and workers are references into the protected schema.
 */
@Entity
@Table(name = "arrears_lead")
public class ArrearsLead extends Recorded {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Id
    private UUID id;

    @Column(name = "lead_no")
    private String leadNo;

    @Column(name = "complaint_id")
    private UUID complaintId;

    @Enumerated(EnumType.STRING)
    @Column(name = "lead_type")
    private LeadType type;

    @Enumerated(EnumType.STRING)
    private LeadChannel channel;

    @Column(name = "external_no")
    private @Nullable String externalNo;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Embedded
    private Employer employer;

    @Enumerated(EnumType.STRING)
    @Column(name = "employment_relation")
    private EmploymentRelation relation;

    private @Nullable String occupation;

    private @Nullable String industry;

    @Column(name = "division_code")
    private DivisionCode divisionCode;

    @Column(name = "division_path")
    private String divisionPath;

    @Embedded
    private Claimed claimed;

    @Enumerated(EnumType.STRING)
    private LeadState state = LeadState.RECEIVED;

    @Enumerated(EnumType.STRING)
    private @Nullable LeadOutcome outcome;

    @Column(name = "handler_id")
    private @Nullable String handlerId;

    @Column(name = "handler_agency_id")
    private @Nullable String handlerAgencyId;

    @JdbcTypeCode(SqlTypes.JSON)
    private LeadDeadlines deadlines;

    @Column(name = "accept_due_on")
    private LocalDate acceptDueOn;

    @Column(name = "connect_due_on")
    private LocalDate connectDueOn;

    @Column(name = "feedback_due_on")
    private LocalDate feedbackDueOn;

    @Column(name = "next_due_on", insertable = false, updatable = false)
    private @Nullable LocalDate nextDueOn;

    @Column(name = "accepted_at")
    private @Nullable Instant acceptedAt;

    @Column(name = "connected_at")
    private @Nullable Instant connectedAt;

    @Column(name = "feedback_at")
    private @Nullable Instant feedbackAt;

    @Embedded
    private Recovery recovery = new Recovery();

    @Column(name = "closed_on")
    private @Nullable LocalDate closedOn;

    @Column(name = "transfer_path")
    private @Nullable String transferPath;

    @Column(name = "merged_into")
    private @Nullable UUID mergedInto;

    @Column(name = "reporter_ref")
    private @Nullable UUID reporterRef;

    @Column(name = "person_key")
    private @Nullable String personKey;

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
        this.channel = intake.channel();
        this.externalNo = intake.externalNo();
        this.receivedAt = intake.receivedAt();
        this.employer = intake.employer();
        this.relation = intake.relation();
        this.occupation = intake.occupation();
        this.industry = intake.industry();
        this.divisionCode = intake.divisionCode();
        this.divisionPath = intake.divisionPath();
        this.claimed = intake.claimed();
        this.deadlines = deadlines;
        this.acceptDueOn = deadlines.accept().dueDate();
        this.connectDueOn = deadlines.connect().dueDate();
        this.feedbackDueOn = deadlines.feedback().dueDate();
        this.reporterRef = intake.reporterRef();
        this.personKey = intake.personKey();
    }

    /**
     * Everything that is known when a lead comes in.
     *
     * @param receivedAt when it reached us; sets the clocks off
     * @param reporterRef into the protected schema; null for an anonymous report
     * @param personKey finds a worker's own leads; null when the reporter has no login
     */
    public record Intake(
            LeadType type,
            LeadChannel channel,
            @Nullable String externalNo,
            Instant receivedAt,
            Employer employer,
            EmploymentRelation relation,
            @Nullable String occupation,
            @Nullable String industry,
            DivisionCode divisionCode,
            String divisionPath,
            Claimed claimed,
            UUID complaintId,
            @Nullable UUID reporterRef,
            @Nullable String personKey) {}

    /** @throws ProblemException {@code E-STATE} unless it has just come in or was transferred here */
    public LeadEvent accept(Handler handler, Instant at) {
        become(LeadState.ACCEPTED);
        assign(handler);
        if (acceptedAt == null) {
            acceptedAt = at;
        }
        return new LeadEvent.Accepted(facts(), deadlines.accept().metOn(day(acceptedAt)));
    }

    /** Hands it to another officer. */
    public LeadEvent reassign(Handler to, String reason) {
        Handler from = handler().orElseThrow(() -> refusal(LeadState.ACCEPTED));
        assign(to);
        return new LeadEvent.Reassigned(facts(), from, reason);
    }

    /** First contact with the reporter or the enterprise; empty when there was one before. */
    public Optional<LeadEvent> contacted(Instant at) {
        requireHandled();
        boolean first = connectedAt == null;
        if (state == LeadState.ACCEPTED) {
            become(LeadState.CONNECTED);
        }
        if (!first) {
            return Optional.empty();
        }
        connectedAt = at;
        return Optional.of(
                new LeadEvent.Connected(facts(), at, deadlines.connect().metOn(day(at))));
    }

    /** First feedback to the reporter; empty when there was one before. */
    public Optional<LeadEvent> answered(Instant at) {
        if (feedbackAt != null) {
            return Optional.empty();
        }
        feedbackAt = at;
        return Optional.of(
                new LeadEvent.FeedbackGiven(facts(), at, deadlines.feedback().metOn(day(at))));
    }

    /** The step to a state that the other services need not know of. */
    public LeadEvent move(LeadState target, String reason) {
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
        recovery.confirm(amount);
        return new LeadEvent.Substantiated(facts(), workers, amount, periodStart, periodEnd);
    }

    /**
     * Money was paid; the state does not matter, because money may come at any time.
     *
     * @throws ProblemException {@code E-LEAD-OVERPAID} when more would be paid than is owed
     */
    public LeadEvent paid(Yuan amount, int workers, LocalDate on) {
        Yuan rest = remaining();
        if (rest.minus(amount).negative()) {
            throw new ProblemException(new LeadProblem.Overpaid(rest.toString()));
        }
        recovery.add(amount, workers, claimed.workers(), on);
        return new LeadEvent.Paid(facts(), amount, workers, remaining());
    }

    /** The matter is settled in this way; the reporter may still object. */
    public LeadEvent resolve(LeadOutcome how) {
        LeadState from = state;
        become(LeadState.RESOLVED);
        outcome = how;
        return new LeadEvent.Moved(facts(), from, how.name());
    }

    /** The arrears may be a crime; a person or the police decides that, never this service. */
    public LeadEvent suspectCrime(int workers, Yuan amount, String result, String basis) {
        return new LeadEvent.CrimeSuspected(facts(), workers, amount, result, basis);
    }

    /** The platform is liable beside the employer. */
    public LeadEvent holdLiable(UnifiedSocialCreditCode platform, UnifiedSocialCreditCode partner, String reason) {
        requireHandled();
        employer = employer.with(platform);
        return new LeadEvent.PlatformLiable(facts(), platform, partner, reason);
    }

    /** Something that the file shows and that changes neither state nor milestones. */
    public LeadEvent noted(String what) {
        return new LeadEvent.Noted(facts(), what);
    }

    /** Ended, in one of the final states. */
    public LeadEvent end(LeadState target, LeadOutcome how, LocalDate on, @Nullable String reason) {
        become(target);
        outcome = how;
        closedOn = on;
        return new LeadEvent.Closed(facts(), how, on, reason);
    }

    /**
     * What was done about the lead into which this one was merged meets its own clocks as well. Nothing counts as done
     * before it came in.
     */
    public List<LeadEvent> metBy(ArrearsLead goesOn) {
        List<LeadEvent> met = new ArrayList<>();
        if (acceptedAt == null && goesOn.acceptedAt != null) {
            goesOn.handler().ifPresent(this::assign);
            acceptedAt = notBeforeReceipt(goesOn.acceptedAt);
        }
        if (connectedAt == null && goesOn.connectedAt != null) {
            connectedAt = notBeforeReceipt(goesOn.connectedAt);
            met.add(new LeadEvent.Connected(
                    facts(), connectedAt, deadlines.connect().metOn(day(connectedAt))));
        }
        if (feedbackAt == null && goesOn.feedbackAt != null) {
            feedbackAt = notBeforeReceipt(goesOn.feedbackAt);
            met.add(new LeadEvent.FeedbackGiven(
                    facts(), feedbackAt, deadlines.feedback().metOn(day(feedbackAt))));
        }
        return met;
    }

    private Instant notBeforeReceipt(Instant at) {
        return at.isBefore(receivedAt) ? receivedAt : at;
    }

    /** Goes on as part of another lead. */
    public LeadEvent mergeInto(UUID other, LocalDate on) {
        mergedInto = other;
        return end(LeadState.DUPLICATE_MERGED, LeadOutcome.DUPLICATE, on, null);
    }

    /** A closed or resolved lead goes on. */
    public LeadEvent reopen(String reason) {
        become(LeadState.CONNECTED);
        outcome = null;
        closedOn = null;
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
     * @param path reporting path of the agency's division
     */
    public LeadEvent offer(String path, String reason) {
        LeadEvent offered = move(LeadState.TRANSFERRED, reason);
        transferPath = path;
        return offered;
    }

    /** The other agency does not take it. */
    public LeadEvent takeBack(LeadState target, String reason) {
        return move(target, reason);
    }

    /** Another division is in charge from now on; nobody answers for it there yet. */
    public LeadEvent moveTo(DivisionCode division, String path, String reason) {
        LeadState from = state;
        become(LeadState.RECEIVED);
        divisionCode = division;
        divisionPath = path;
        handlerId = null;
        handlerAgencyId = null;
        return new LeadEvent.Moved(facts(), from, reason);
    }

    /** What kind of relation it is, once somebody has decided. */
    public LeadEvent determine(EmploymentRelation determined) {
        relation = determined;
        return noted("relation.determined");
    }

    /** The clocks were moved by a pause. */
    public void postpone(LeadDeadlines moved) {
        deadlines = moved;
        acceptDueOn = moved.accept().dueDate();
        connectDueOn = moved.connect().dueDate();
        feedbackDueOn = moved.feedback().dueDate();
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
        // An agency that took it over for good keeps seeing it.
        transferPath = target == LeadState.CLOSED ? transferPath : null;
    }

    /** The refusal of a step that the state does not allow ({@code E-STATE}). */
    public ProblemException refusal(LeadState target) {
        return new ProblemException(new LeadProblem.WrongState(id, leadNo, state, target, version()));
    }

    private void assign(Handler handler) {
        handlerId = handler.officer();
        handlerAgencyId = handler.agencyId();
    }

    private static LocalDate day(Instant at) {
        return at.atZone(ZONE).toLocalDate();
    }

    public LeadFacts facts() {
        return new LeadFacts(
                id,
                leadNo,
                complaintId,
                type,
                channel,
                state,
                outcome,
                receivedAt,
                employer.uscc(),
                employer.platformUscc(),
                relation,
                divisionCode,
                divisionPath,
                claimed.workers(),
                claimed.amount(),
                recovery.paid(),
                recovery.workers(),
                claimed.migrantWage(),
                handler().orElse(null));
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

    public Optional<String> externalNo() {
        return Optional.ofNullable(externalNo);
    }

    public Optional<String> employerName() {
        return Optional.ofNullable(employer.name());
    }

    public Optional<String> occupation() {
        return Optional.ofNullable(occupation);
    }

    public Optional<String> industry() {
        return Optional.ofNullable(industry);
    }

    public String divisionPath() {
        return divisionPath;
    }

    public boolean prematureClaim() {
        return claimed.premature();
    }

    public Employer employer() {
        return employer;
    }

    public Claimed claimed() {
        return claimed;
    }

    public Optional<Handler> handler() {
        return handlerId == null || handlerAgencyId == null
                ? Optional.empty()
                : Optional.of(new Handler(handlerId, handlerAgencyId));
    }

    public LeadDeadlines deadlines() {
        return deadlines;
    }

    /** The next of the three days that somebody has to keep, as stored; null when nobody has. */
    @Nullable
    LocalDate nextDueOn() {
        return nextDueOn;
    }

    public Optional<Instant> acceptedAt() {
        return Optional.ofNullable(acceptedAt);
    }

    public Optional<Instant> connectedAt() {
        return Optional.ofNullable(connectedAt);
    }

    public Optional<Instant> feedbackAt() {
        return Optional.ofNullable(feedbackAt);
    }

    public Optional<LocalDate> paidOn() {
        return recovery.lastOn();
    }

    /** What has to be paid: what was confirmed, else what is claimed. */
    public Yuan owed() {
        return recovery.owed(claimed.amount());
    }

    /** What is still to be paid; never negative. */
    public Yuan remaining() {
        return recovery.remaining(claimed.amount());
    }

    public Optional<LocalDate> closedOn() {
        return Optional.ofNullable(closedOn);
    }

    public Optional<UUID> mergedInto() {
        return Optional.ofNullable(mergedInto);
    }

    /** Into the protected schema; empty for an anonymous report. */
    public Optional<UUID> reporterRef() {
        return Optional.ofNullable(reporterRef);
    }

    /** Finds the worker who reported it with a login. */
    public Optional<String> personKey() {
        return Optional.ofNullable(personKey);
    }
}
