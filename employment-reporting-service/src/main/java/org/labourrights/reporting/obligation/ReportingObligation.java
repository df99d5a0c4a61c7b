package org.labourrights.reporting.obligation;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
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
import org.labourrights.reporting.reference.ReportingPeriod;

/**
 * Reporting obligation (报告义务): one report that an enterprise owes to one level of the administration for one
 * period. Rows are planned in bulk by {@link ObligationLedger}; this class holds what happens to them afterwards.
 *
 * <p>Every change returns what happened; {@link ObligationProgress} writes it to the log and tells the other features.
 */
@Entity
@Table(name = "reporting_obligation")
public class ReportingObligation extends Recorded {

    @Id
    private UUID id;

    @Column(name = "obligation_no")
    private String obligationNo;

    @Column(name = "enterprise_id")
    private UUID enterpriseId;

    private UnifiedSocialCreditCode uscc;

    @Enumerated(EnumType.STRING)
    @Column(name = "report_kind")
    private ReportKind reportKind;

    private ReportingPeriod period;

    @Embedded
    private FilingDays days;

    @JdbcTypeCode(SqlTypes.JSON)
    private String due;

    @Embedded
    private Recipient recipient;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "urged_by")
    private String[] urgedBy;

    @Enumerated(EnumType.STRING)
    private ObligationState state = ObligationState.PLANNED;

    @Column(name = "escalation_level")
    private int escalationLevel;

    @Column(name = "settled_on")
    private @Nullable LocalDate settledOn;

    @Embedded
    private @Nullable GrantedExemption exemption;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "policy_rows")
    private String policyRows;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected ReportingObligation() {}

    ReportingObligation(UUID id, String obligationNo, ObligationPlan plan, Stamp stamp) {
        super(stamp);
        this.id = id;
        this.obligationNo = obligationNo;
        this.enterpriseId = plan.enterpriseId();
        this.uscc = plan.uscc();
        this.reportKind = plan.kind();
        this.period = plan.period();
        this.days = new FilingDays(plan.period().opensOn(), plan.due().dueOn());
        this.due = "{}";
        this.recipient = plan.recipient();
        this.urgedBy =
                plan.urgedBy().stream().map(UnifiedSocialCreditCode::value).toArray(String[]::new);
        this.policyRows = "{}";
    }

    /** The period is over: the report can be filed from {@code today}. */
    public ObligationEvent open() {
        require(ObligationState.PLANNED, ObligationState.OPEN);
        become(ObligationState.OPEN);
        return new ObligationOpened(facts());
    }

    /**
     * A report was filed. A correction filed inside its window keeps the day of the first filing; one filed after it is
     * judged by its own day.
     *
     * @throws ProblemException {@code E-STATE} when no report can be filed now
     */
    public ObligationEvent submitted(LocalDate today) {
        become(ObligationState.SUBMITTED);
        days.filed(today);
        return new ObligationFiled(facts(), today, timely());
    }

    /**
     * The report was accepted.
     *
     * @throws ProblemException {@code E-STATE} when no report lies with the bureau
     */
    public ObligationEvent accepted(LocalDate today) {
        become(timely() ? ObligationState.FULFILLED : ObligationState.FULFILLED_LATE);
        settledOn = today;
        days.accepted();
        return new ObligationSettled(facts(), today);
    }

    /**
     * The report was returned for correction. Filed in time, it stays open until the correction window closes; filed
     * late, it is overdue again at once.
     *
     * @param correctionDue last day of the correction window
     * @throws ProblemException {@code E-STATE} when no report lies with the bureau
     */
    public ObligationEvent returned(LocalDate correctionDue, LocalDate today) {
        require(ObligationState.SUBMITTED, ObligationState.OPEN);
        days.returned(correctionDue);
        return reopen(today);
    }

    /**
     * The report was withdrawn by the enterprise before a decision: as if it had not been filed.
     *
     * @throws ProblemException {@code E-STATE} when no report lies with the bureau
     */
    public ObligationEvent withdrawn(LocalDate today) {
        require(ObligationState.SUBMITTED, ObligationState.OPEN);
        days.withdrawn();
        return reopen(today);
    }

    private ObligationEvent reopen(LocalDate today) {
        if (days.over(today)) {
            become(ObligationState.OVERDUE);
            return new ObligationOverdue(facts(), today);
        }
        become(ObligationState.OPEN);
        return new ObligationReopened(facts(), days.lastDay());
    }

    /**
     * The last day passed without a report.
     *
     * @param today first day overdue
     * @throws ProblemException {@code E-STATE} when the obligation is not open
     */
    public ObligationEvent overdue(LocalDate today) {
        require(ObligationState.OPEN, ObligationState.OVERDUE);
        become(ObligationState.OVERDUE);
        return new ObligationOverdue(facts(), today);
    }

    /**
     * The ladder reached a rung: 1 提示函, 2 整改函, 3 target pool, 4 case or bad record. From level 3 the state is
     * {@code ESCALATED}. A lower level than the one reached changes nothing, because the history counts in R-11.
     *
     * @throws ProblemException {@code E-STATE} when the obligation is neither overdue nor escalated
     */
    public ObligationEvent escalate(int level) {
        if (level < 1 || level > 4) {
            throw new IllegalArgumentException("escalation level 1 to 4, not " + level);
        }
        if (state != ObligationState.OVERDUE && state != ObligationState.ESCALATED) {
            throw refused(ObligationState.ESCALATED);
        }
        if (level >= 3 && state == ObligationState.OVERDUE) {
            become(ObligationState.ESCALATED);
        }
        escalationLevel = Math.max(escalationLevel, level);
        return new ObligationEscalated(facts());
    }

    /**
     * The bureau releases the enterprise from this report.
     *
     * @param approvalNo number of the approval on file
     * @throws ProblemException {@code E-STATE} when the obligation is neither open nor overdue
     */
    public ObligationEvent exempted(String reason, String approvalNo, String officer, LocalDate today) {
        become(ObligationState.EXEMPTED);
        exemption = new GrantedExemption(reason, approvalNo, officer);
        settledOn = today;
        return new ObligationSettled(facts(), today);
    }

    /** Whether the filing that counts was on or before the due date; false while nothing was filed. */
    public boolean timely() {
        return days.timely();
    }

    /** Opening and returning both lead to OPEN, so the table alone would let one pass for the other. */
    private void require(ObligationState from, ObligationState target) {
        if (state != from) {
            throw refused(target);
        }
    }

    private void become(ObligationState target) {
        if (!state.canBecome(target)) {
            throw refused(target);
        }
        state = target;
    }

    private ProblemException refused(ObligationState target) {
        return new ProblemException(WrongState.of(id, state, target, version()).numbered("obligationNo", obligationNo));
    }

    /** What other features need to know, as it stands now. */
    public ObligationFacts facts() {
        return new ObligationFacts(
                id,
                obligationNo,
                uscc,
                Arrays.stream(urgedBy).map(UnifiedSocialCreditCode::new).toList(),
                reportKind,
                period,
                days.dueOn(),
                state,
                escalationLevel,
                recipient.level(),
                recipient.division(),
                recipient.agencyIds(),
                recipient.divisionPath());
    }

    public UUID id() {
        return id;
    }

    public String obligationNo() {
        return obligationNo;
    }

    public UUID enterpriseId() {
        return enterpriseId;
    }

    public UnifiedSocialCreditCode uscc() {
        return uscc;
    }

    public ReportKind reportKind() {
        return reportKind;
    }

    public ReportingPeriod period() {
        return period;
    }

    public LocalDate dueOn() {
        return days.dueOn();
    }

    FilingDays days() {
        return days;
    }

    public ObligationState state() {
        return state;
    }

    public int escalationLevel() {
        return escalationLevel;
    }

    public DivisionCode recipientDivision() {
        return recipient.division();
    }

    public String divisionPath() {
        return recipient.divisionPath();
    }

    public List<String> recipientAgencyIds() {
        return recipient.agencyIds();
    }

    /** The day of the acceptance or exemption. */
    Optional<LocalDate> settledOn() {
        return Optional.ofNullable(settledOn);
    }

    Optional<GrantedExemption> exemption() {
        return Optional.ofNullable(exemption);
    }

    String due() {
        return due;
    }

    String policyRows() {
        return policyRows;
    }
}
