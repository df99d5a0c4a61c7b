package org.labourrights.reporting.layoff;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.problem.WrongState;
import org.labourrights.chassis.record.Recorded;
import org.labourrights.chassis.record.Stamp;
import org.labourrights.chassis.time.DueDate;

/** Layoff plan (裁员方案) of an enterprise in one place, with the steps that 劳动合同法 §41 asks for. */
@Entity
@Table(name = "layoff_plan")
public class LayoffPlan extends Recorded {

    @Id
    private UUID id;

    private UnifiedSocialCreditCode uscc;

    @Column(name = "division_code")
    private DivisionCode divisionCode;

    @Column(name = "division_path")
    private String divisionPath;

    @Embedded
    private LayoffProposal proposal;

    private boolean triggered;

    @Column(name = "threshold_policy_id")
    private UUID thresholdPolicyId;

    @Enumerated(EnumType.STRING)
    private LayoffState state = LayoffState.PLANNED;

    @Column(name = "notice_on")
    private @Nullable LocalDate noticeOn;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "earliest_start")
    private @Nullable DueDate earliestStart;

    @Column(name = "opinion_heard_on")
    private @Nullable LocalDate opinionHeardOn;

    @Column(name = "reported_on")
    private @Nullable LocalDate reportedOn;

    @Column(name = "started_on")
    private @Nullable LocalDate startedOn;

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "rehire_priority")
    private @Nullable DueDate rehirePriority;

    @Column(name = "cancel_reason")
    private @Nullable String cancelReason;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected LayoffPlan() {}

    LayoffPlan(UUID id, Place place, LayoffProposal proposal, boolean triggered, UUID policyId, Stamp made) {
        super(made);
        this.id = id;
        this.uscc = place.uscc();
        this.divisionCode = place.divisionCode();
        this.divisionPath = place.divisionPath();
        this.proposal = proposal;
        this.triggered = triggered;
        this.thresholdPolicyId = policyId;
    }

    /** Whose people are laid off where. */
    record Place(UnifiedSocialCreditCode uscc, DivisionCode divisionCode, String divisionPath) {}

    /**
     * The proposal as it shall be.
     *
     * @throws ProblemException {@code E-LAYOFF-REPORTED} once it was reported, {@code E-LAYOFF-NOTICE} when it starts
     *     before the notice has run
     */
    LayoffEvent revise(LayoffProposal revised, boolean meetsThreshold) {
        if (!state.revisable()) {
            throw new ProblemException(new LayoffProblem.Reported(id, state, version()));
        }
        if (meetsThreshold && earliestStart != null) {
            requireRun(revised, earliestStart, "/startOn");
        }
        proposal = revised;
        triggered = meetsThreshold;
        return new LayoffEvent.Revised(this);
    }

    /**
     * The situation was explained (说明情况).
     *
     * @param earliest the waiting period from that day, not rolled (R-T10)
     * @throws ProblemException {@code E-STATE}, {@code E-LAYOFF-DATE}, {@code E-LAYOFF-NOTICE}
     */
    LayoffEvent noticeGiven(DueDate earliest, LocalDate today) {
        require(LayoffState.NOTICE_GIVEN);
        requireBetween(earliest.triggeredOn(), today.minusYears(1), today);
        if (triggered) {
            requireRun(proposal, earliest, "/on");
        }
        noticeOn = earliest.triggeredOn();
        earliestStart = earliest;
        return become(LayoffState.NOTICE_GIVEN);
    }

    /** @throws ProblemException {@code E-STATE}, {@code E-LAYOFF-DATE} before the notice or after today */
    LayoffEvent opinionHeard(LocalDate on, LocalDate today) {
        require(LayoffState.OPINION_HEARD);
        requireBetween(on, Objects.requireNonNull(noticeOn), today);
        opinionHeardOn = on;
        return become(LayoffState.OPINION_HEARD);
    }

    /**
     * Plan and opinions were reported to the authority, which happens before anybody leaves.
     *
     * @param notBefore the earliest day that the caller may name
     * @throws ProblemException {@code E-STATE}, {@code E-LAYOFF-DATE}
     */
    LayoffEvent reported(LocalDate on, LocalDate notBefore, LocalDate today) {
        require(LayoffState.REPORTED);
        LocalDate heard = Objects.requireNonNull(opinionHeardOn);
        LocalDate eve = proposal.startOn().minusDays(1);
        requireBetween(on, heard.isAfter(notBefore) ? heard : notBefore, eve.isBefore(today) ? eve : today);
        reportedOn = on;
        return become(LayoffState.REPORTED);
    }

    /**
     * The first have left. Below the threshold nobody has to be heard or told before (劳动合同法 §41).
     *
     * @throws ProblemException {@code E-STATE}, {@code E-LAYOFF-DATE} before the announced start or after today
     */
    LayoffEvent implementing(LocalDate on, LocalDate today) {
        if (triggered && state != LayoffState.REPORTED) {
            throw new ProblemException(WrongState.of(id, state, LayoffState.IMPLEMENTING, version()));
        }
        require(LayoffState.IMPLEMENTING);
        requireBetween(on, proposal.startOn(), today);
        startedOn = on;
        return become(LayoffState.IMPLEMENTING);
    }

    /**
     * Everybody has left.
     *
     * @param priority how long those laid off go first when the enterprise hires again; kept if the plan meets the
     *     threshold
     * @throws ProblemException {@code E-STATE}, {@code E-LAYOFF-DATE} before the start or after today
     */
    LayoffEvent completed(DueDate priority, LocalDate today) {
        require(LayoffState.COMPLETED);
        LocalDate on = priority.triggeredOn();
        requireBetween(on, Objects.requireNonNull(startedOn), today);
        endedOn = on;
        rehirePriority = triggered ? priority : null;
        return become(LayoffState.COMPLETED);
    }

    /** @throws ProblemException {@code E-STATE} when it is completed or given up already */
    LayoffEvent cancelled(String reason, LocalDate today) {
        require(LayoffState.CANCELLED);
        endedOn = today;
        cancelReason = reason;
        LayoffState from = state;
        state = LayoffState.CANCELLED;
        return new LayoffEvent.Cancelled(this, from, reason);
    }

    /**
     * Whether those laid off go first on that day (优先招用).
     *
     * @throws ProblemException {@code E-LAYOFF-PRIORITY} when nobody goes first, {@code E-LAYOFF-DATE} when not on that day
     */
    void requirePriorityOn(LocalDate day, LocalDate today) {
        boolean running = state == LayoffState.IMPLEMENTING || rehirePriority != null;
        if (!triggered || !running) {
            throw new ProblemException(new LayoffProblem.NoPriority(id, state, version()));
        }
        LocalDate last = rehirePriority == null ? today : rehirePriority.dueOn();
        requireBetween(day, Objects.requireNonNull(startedOn), last.isBefore(today) ? last : today);
    }

    private LayoffEvent become(LayoffState target) {
        LayoffState from = state;
        state = target;
        return new LayoffEvent.Advanced(this, from);
    }

    private void require(LayoffState target) {
        if (!state.canBecome(target)) {
            throw new ProblemException(WrongState.of(id, state, target, version()));
        }
    }

    private static void requireBetween(LocalDate on, LocalDate earliest, LocalDate latest) {
        if (on.isBefore(earliest) || on.isAfter(latest)) {
            throw new ProblemException(new LayoffProblem.DayOutside(earliest, latest));
        }
    }

    private static void requireRun(LayoffProposal proposal, DueDate earliest, String pointer) {
        if (proposal.startOn().isBefore(earliest.dueOn())) {
            throw new ProblemException(new LayoffProblem.StartsTooEarly(
                    pointer, proposal.startOn(), earliest.triggeredOn(), earliest.dueOn()));
        }
    }

    public UUID id() {
        return id;
    }

    public UnifiedSocialCreditCode uscc() {
        return uscc;
    }

    public DivisionCode divisionCode() {
        return divisionCode;
    }

    public String divisionPath() {
        return divisionPath;
    }

    public LayoffProposal proposal() {
        return proposal;
    }

    /** The row that the plan is judged by, now and when it is revised. */
    UUID thresholdPolicyId() {
        return thresholdPolicyId;
    }

    /** Whether it meets the threshold of 劳动合同法 §41. */
    public boolean triggered() {
        return triggered;
    }

    /** Percent of the staff, two decimals. */
    public BigDecimal ratio() {
        return LayoffThreshold.ratio(proposal.plannedCount(), proposal.employeeCount());
    }

    public LayoffState state() {
        return state;
    }

    public Optional<LocalDate> noticeOn() {
        return Optional.ofNullable(noticeOn);
    }

    /** The first day on which somebody may leave, with its explanation; empty before the notice. */
    public Optional<DueDate> earliestStart() {
        return Optional.ofNullable(earliestStart);
    }

    public Optional<LocalDate> opinionHeardOn() {
        return Optional.ofNullable(opinionHeardOn);
    }

    public Optional<LocalDate> reportedOn() {
        return Optional.ofNullable(reportedOn);
    }

    public Optional<LocalDate> startedOn() {
        return Optional.ofNullable(startedOn);
    }

    /** The day on which it was completed or given up. */
    public Optional<LocalDate> endedOn() {
        return Optional.ofNullable(endedOn);
    }

    /** Whether it is reported on daily: it meets the threshold, was reported before the day and had not ended before it. */
    public boolean runsOn(LocalDate day) {
        return triggered
                && reportedOn != null
                && reportedOn.isBefore(day)
                && (endedOn == null || !endedOn.isBefore(day));
    }

    /** How long those laid off go first when the enterprise hires again; empty before the end and below the threshold. */
    public Optional<DueDate> rehirePriority() {
        return Optional.ofNullable(rehirePriority);
    }

    public Optional<String> cancelReason() {
        return Optional.ofNullable(cancelReason);
    }
}
