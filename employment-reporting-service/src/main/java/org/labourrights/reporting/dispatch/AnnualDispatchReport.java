package org.labourrights.reporting.dispatch;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.identifier.Yuan;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.problem.WrongState;
import org.labourrights.chassis.record.Recorded;
import org.labourrights.chassis.record.Stamp;
import org.labourrights.chassis.time.DueDate;
import org.labourrights.reporting.obligation.ObligationFacts;

/** Annual report of a dispatch agency (劳务派遣年度经营情况报告) with its verification. */
@Entity
@Table(name = "annual_dispatch_report")
public class AnnualDispatchReport extends Recorded {

    @Id
    private UUID id;

    @Column(name = "obligation_id")
    private UUID obligationId;

    private UnifiedSocialCreditCode uscc;

    @Column(name = "division_path")
    private String divisionPath;

    private int year;

    @Column(name = "dispatched_total")
    private int dispatchedTotal;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<DispatchClient> clients;

    @Column(name = "fees_income")
    private Yuan feesIncome;

    @Enumerated(EnumType.STRING)
    private DispatchReportState state = DispatchReportState.SUBMITTED;

    private @Nullable String findings;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "rectify_due")
    private @Nullable DueDate rectifyDue;

    @Column(name = "exit_decision")
    private @Nullable String exitDecision;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected AnnualDispatchReport() {}

    AnnualDispatchReport(UUID id, ObligationFacts obligation, DispatchSubmission submission, Stamp made) {
        super(made);
        this.id = id;
        this.obligationId = obligation.id();
        this.uscc = obligation.uscc();
        this.divisionPath = obligation.divisionPath();
        this.year = obligation.period().start().getYear();
        this.dispatchedTotal = submission.dispatchedCount();
        this.clients = List.copyOf(submission.clients());
        this.feesIncome = submission.feesIncome();
    }

    /** @throws ProblemException {@code E-STATE} (409) unless it waits for verification or rectification */
    void qualified() {
        become(DispatchReportState.QUALIFIED);
    }

    /**
     * @param due the day by which the agency rectifies
     * @throws ProblemException {@code E-STATE} (409) unless it waits for verification
     */
    void unqualified(String found, DueDate due) {
        become(DispatchReportState.UNQUALIFIED);
        findings = found;
        rectifyDue = due;
    }

    /**
     * @throws ProblemException {@code E-STATE} (409) unless it is unqualified, {@code E-DISPATCH-RECTIFYING} (422) while
     *     the agency has time
     */
    void exited(String decisionNo, LocalDate today) {
        DueDate due = rectifyDue;
        if (state == DispatchReportState.UNQUALIFIED && due != null && due.metOn(today)) {
            throw new ProblemException(new DispatchProblem.StillRectifying(due.dueOn()));
        }
        become(DispatchReportState.EXITED);
        exitDecision = decisionNo;
    }

    private void become(DispatchReportState target) {
        if (!state.canBecome(target)) {
            throw new ProblemException(WrongState.of(id, state, target, version()));
        }
        state = target;
    }

    public UUID id() {
        return id;
    }

    public UUID obligationId() {
        return obligationId;
    }

    public UnifiedSocialCreditCode uscc() {
        return uscc;
    }

    public String divisionPath() {
        return divisionPath;
    }

    public int year() {
        return year;
    }

    public int dispatchedTotal() {
        return dispatchedTotal;
    }

    public List<DispatchClient> clients() {
        return clients;
    }

    public Yuan feesIncome() {
        return feesIncome;
    }

    public DispatchReportState state() {
        return state;
    }

    public Optional<String> findings() {
        return Optional.ofNullable(findings);
    }

    /** Empty unless it was found not to qualify. */
    public Optional<DueDate> rectifyDue() {
        return Optional.ofNullable(rectifyDue);
    }

    public Optional<String> exitDecision() {
        return Optional.ofNullable(exitDecision);
    }
}
