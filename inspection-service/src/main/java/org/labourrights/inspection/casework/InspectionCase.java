package org.labourrights.inspection.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.clock.ClockCharge;
import org.labourrights.chassis.clock.ClockSubject;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.identifier.Yuan;
import org.labourrights.chassis.privacy.EncryptedText;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.problem.WrongState;
import org.labourrights.chassis.record.Recorded;
import org.labourrights.chassis.record.Stamp;
import org.labourrights.inspection.violation.ViolationType;

/** A case (监察案件) from suspicion to its end; what was done in it stands in rows of its own. */
@Entity
@Table(name = "inspection_case")
class InspectionCase extends Recorded {

    @Id
    private UUID id;

    @Column(name = "case_no", updatable = false)
    private String caseNo;

    @Column(name = "complaint_id", updatable = false)
    private UUID complaintId;

    @Column(name = "lead_no", updatable = false)
    private @Nullable String leadNo;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private CaseSource source;

    @Column(name = "group_ref", updatable = false)
    private @Nullable UUID groupRef;

    @Column(updatable = false)
    private UnifiedSocialCreditCode uscc;

    @Column(name = "division_path", updatable = false)
    private String divisionPath;

    @Column(name = "agency_id", updatable = false)
    private String agencyId;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "violation_types")
    private String[] violationTypes;

    @Column(name = "worker_count")
    private int workerCount;

    private @Nullable Yuan amount;

    @Column(name = "rural_workers")
    private @Nullable Boolean ruralWorkers;

    @Enumerated(EnumType.STRING)
    private EmploymentRelation relation = EmploymentRelation.UNKNOWN;

    @Column(name = "guidance_given")
    private boolean guidanceGiven;

    @Enumerated(EnumType.STRING)
    private CaseState state = CaseState.SUSPECTED;

    @Enumerated(EnumType.STRING)
    @Column(name = "state_before")
    private @Nullable CaseState stateBefore;

    @Column(name = "opened_on", updatable = false)
    private LocalDate openedOn;

    @Column(name = "filed_on")
    private @Nullable LocalDate filedOn;

    @Column(name = "investigation_due")
    private @Nullable LocalDate investigationDue;

    @Column(name = "extended_on")
    private @Nullable LocalDate extendedOn;

    @Column(name = "investigated_on")
    private @Nullable LocalDate investigatedOn;

    @Column(name = "overdue_by")
    private @Nullable String overdueBy;

    @Convert(converter = EncryptedText.class)
    @Column(name = "overdue_reason")
    private @Nullable String overdueReason;

    @Enumerated(EnumType.STRING)
    private @Nullable CaseOutcome outcome;

    @Column(name = "decided_on")
    private @Nullable LocalDate decidedOn;

    @Column(name = "closed_on")
    private @Nullable LocalDate closedOn;

    @Column(name = "end_reason")
    private @Nullable String endReason;

    @Column(name = "notice_document")
    private @Nullable UUID noticeDocument;

    @Column(name = "decision_document")
    private @Nullable UUID decisionDocument;

    @Column(name = "crime_suspicion")
    private @Nullable String crimeSuspicion;

    @Column(name = "lead_outcome")
    private @Nullable String leadOutcome;

    @Column(name = "paid_on")
    private @Nullable LocalDate paidOn;

    /** Steps whose rows stand elsewhere move it, so that a change made on an older version is noticed. */
    private int revision;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected InspectionCase() {}

    InspectionCase(
            UUID id, String caseNo, CaseCause cause, UUID complaintId, String agencyId, LocalDate on, Stamp made) {
        super(made);
        this.id = id;
        this.caseNo = caseNo;
        this.complaintId = complaintId;
        this.leadNo = cause.leadNo();
        this.source = cause.source();
        this.groupRef = cause.groupRef();
        this.uscc = cause.uscc();
        this.divisionPath = cause.divisionPath();
        this.agencyId = agencyId;
        this.violationTypes = names(cause.types());
        this.workerCount = cause.workers();
        this.amount = cause.amount();
        this.openedOn = on;
    }

    /** One more cause before the filing: the same matter is larger. */
    void joinedBy(CaseCause cause, Stamp stamp) {
        TreeSet<ViolationType> all = new TreeSet<>(types());
        all.addAll(cause.types());
        violationTypes = names(all);
        workerCount = Math.max(workerCount, cause.workers());
        Yuan more = cause.amount();
        if (more != null) {
            amount = amount == null ? more : amount.plus(more);
        }
        step(stamp);
    }

    void correct(CaseCorrection to, Stamp stamp) {
        violationTypes = names(to.violationTypes());
        workerCount = to.workerCount();
        amount = to.amount();
        ruralWorkers = to.ruralWorkers();
        step(stamp);
    }

    void file(LocalDate on, LocalDate due, Filing filing, Stamp stamp) {
        become(CaseState.FILED, stamp);
        relation = filing.employmentRelation();
        guidanceGiven = filing.guidanceGiven();
        filedOn = on;
        investigationDue = due;
    }

    void investigate(Stamp stamp) {
        become(CaseState.INVESTIGATING, stamp);
    }

    void extend(LocalDate on, Stamp stamp) {
        become(CaseState.EXTENDED, stamp);
        extendedOn = on;
    }

    /** The clock's due day moved. */
    void limit(LocalDate due) {
        investigationDue = due;
    }

    void explainOverdue(String by, String reason, Stamp stamp) {
        overdueBy = by;
        overdueReason = reason;
        step(stamp);
    }

    /** @throws ProblemException {@code E-CASE-OVERDUE} (409) past the limit, as long as nobody answers for it */
    void investigated(LocalDate on, Stamp stamp) {
        requireInvestigating(CaseState.DECIDED);
        LocalDate due = investigationDue;
        if (due != null && on.isAfter(due) && overdueBy == null) {
            throw new ProblemException(new CaseProblem.Overdue(caseNo, due));
        }
        investigatedOn = on;
        step(stamp);
    }

    void noticed(UUID document, Stamp stamp) {
        noticeDocument = document;
        step(stamp);
    }

    void decide(CaseOutcome as, UUID document, LocalDate on, Stamp stamp) {
        become(CaseState.DECIDED, stamp);
        outcome = as;
        decisionDocument = document;
        decidedOn = on;
    }

    /** The decision is served, or its service was recorded wrongly. */
    void served(boolean really, Stamp stamp) {
        become(really ? CaseState.EXECUTING : CaseState.DECIDED, stamp);
    }

    void cancel(LocalDate on, String reason, Stamp stamp) {
        become(CaseState.CANCELLED, stamp);
        outcome = CaseOutcome.CANCELLED;
        closedOn = on;
        endReason = reason;
    }

    void close(LocalDate on, Stamp stamp) {
        become(CaseState.CLOSED, stamp);
        closedOn = on;
    }

    void transfer(boolean judicial, Stamp stamp) {
        CaseState before = state;
        become(judicial ? CaseState.TRANSFERRED_JUDICIAL : CaseState.TRANSFERRED_AGENCY, stamp);
        stateBefore = before;
    }

    /** The other agency refused it. */
    void comeBack(Stamp stamp) {
        become(Optional.ofNullable(stateBefore).orElseThrow(), stamp);
        stateBefore = null;
    }

    void suspected(String result, Stamp stamp) {
        crimeSuspicion = result;
        step(stamp);
    }

    void leadEnded(String as, Stamp stamp) {
        leadOutcome = as;
        step(stamp);
    }

    void paid(@Nullable LocalDate on, Stamp stamp) {
        paidOn = on;
        step(stamp);
    }

    /** Something was done whose row stands elsewhere. */
    void step(Stamp stamp) {
        revision++;
        touched(stamp);
    }

    private void become(CaseState target, Stamp stamp) {
        if (!state.canBecome(target)) {
            throw wrongState(target);
        }
        state = target;
        step(stamp);
    }

    void requireInvestigating(CaseState towards) {
        if (!state.investigating()) {
            throw wrongState(towards);
        }
    }

    ProblemException wrongState(CaseState target) {
        return new ProblemException(WrongState.of(id, state, target, version()).numbered("caseNo", caseNo));
    }

    private static String[] names(Collection<ViolationType> types) {
        return types.stream().sorted().distinct().map(Enum::name).toArray(String[]::new);
    }

    CaseEvent.Facts facts() {
        return new CaseEvent.Facts(
                id,
                caseNo,
                uscc,
                divisionPath,
                complaintId,
                leadNo,
                types(),
                workerCount,
                amount,
                ruralWorkers,
                agencyId);
    }

    ClockSubject subject() {
        return new ClockSubject(CaseClocks.FAMILY, id, caseNo, charge());
    }

    ClockCharge charge() {
        return new ClockCharge(uscc, divisionPath, agencyId);
    }

    List<ViolationType> types() {
        return Arrays.stream(violationTypes).map(ViolationType::valueOf).toList();
    }

    /** Days from the filing, or from the suspicion where it was never filed. */
    long days(LocalDate until) {
        return ChronoUnit.DAYS.between(filedOn == null ? openedOn : filedOn, until);
    }

    UUID id() {
        return id;
    }

    String caseNo() {
        return caseNo;
    }

    UUID complaintId() {
        return complaintId;
    }

    Optional<String> leadNo() {
        return Optional.ofNullable(leadNo);
    }

    CaseSource source() {
        return source;
    }

    UnifiedSocialCreditCode uscc() {
        return uscc;
    }

    String divisionPath() {
        return divisionPath;
    }

    DivisionCode division() {
        return DivisionCode.ofPath(divisionPath);
    }

    String agencyId() {
        return agencyId;
    }

    int workerCount() {
        return workerCount;
    }

    Optional<Yuan> amount() {
        return Optional.ofNullable(amount);
    }

    Optional<Boolean> ruralWorkers() {
        return Optional.ofNullable(ruralWorkers);
    }

    EmploymentRelation relation() {
        return relation;
    }

    CaseState state() {
        return state;
    }

    LocalDate openedOn() {
        return openedOn;
    }

    Optional<LocalDate> filedOn() {
        return Optional.ofNullable(filedOn);
    }

    Optional<LocalDate> investigationDue() {
        return Optional.ofNullable(investigationDue);
    }

    Optional<LocalDate> extendedOn() {
        return Optional.ofNullable(extendedOn);
    }

    Optional<LocalDate> investigatedOn() {
        return Optional.ofNullable(investigatedOn);
    }

    Optional<String> overdueBy() {
        return Optional.ofNullable(overdueBy);
    }

    Optional<CaseOutcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    Optional<LocalDate> decidedOn() {
        return Optional.ofNullable(decidedOn);
    }

    Optional<LocalDate> closedOn() {
        return Optional.ofNullable(closedOn);
    }

    Optional<String> endReason() {
        return Optional.ofNullable(endReason);
    }

    Optional<UUID> noticeDocument() {
        return Optional.ofNullable(noticeDocument);
    }

    Optional<UUID> decisionDocument() {
        return Optional.ofNullable(decisionDocument);
    }

    Optional<String> crimeSuspicion() {
        return Optional.ofNullable(crimeSuspicion);
    }

    Optional<LocalDate> paidOn() {
        return Optional.ofNullable(paidOn);
    }
}
