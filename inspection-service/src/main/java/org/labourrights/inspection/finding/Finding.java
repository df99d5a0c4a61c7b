package org.labourrights.inspection.finding;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.identifier.Yuan;
import org.labourrights.chassis.privacy.EncryptedText;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.problem.WrongState;
import org.labourrights.chassis.record.Recorded;
import org.labourrights.chassis.record.Stamp;
import org.labourrights.inspection.violation.FindingClass;
import org.labourrights.inspection.violation.Severity;
import org.labourrights.inspection.violation.ViolationType;

/** A problem that an inspection found (检查发现的问题), and which of the three tracks it takes. */
@Entity
@Table(name = "finding")
class Finding extends Recorded {

    @Id
    private UUID id;

    @Column(name = "finding_no")
    private String findingNo;

    @Column(name = "task_id")
    private @Nullable UUID taskId;

    @Column(name = "lead_no")
    private @Nullable String leadNo;

    private UnifiedSocialCreditCode uscc;

    @Column(name = "division_path")
    private String divisionPath;

    @Column(name = "agency_id")
    private String agencyId;

    @Column(name = "joint_agency_ids")
    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] jointAgencyIds;

    @Column(name = "item_code")
    private String itemCode;

    @Enumerated(EnumType.STRING)
    private ViolationType type;

    @Enumerated(EnumType.STRING)
    @Column(name = "finding_class")
    private FindingClass findingClass;

    @Enumerated(EnumType.STRING)
    private Severity severity;

    @Column(name = "affected_workers")
    private int affectedWorkers;

    private @Nullable Yuan amount;

    private boolean curable;

    private boolean harmless;

    @Column(name = "rectification_days")
    private @Nullable Integer rectificationDays;

    @Column(name = "joint_platform")
    private @Nullable UnifiedSocialCreditCode jointPlatform;

    @Column(name = "owner_id")
    private @Nullable String ownerId;

    @Convert(converter = EncryptedText.class)
    private String facts;

    @Enumerated(EnumType.STRING)
    private FindingState state = FindingState.RECORDED;

    @Column(name = "first_violation")
    private @Nullable Boolean firstViolation;

    @Column(name = "confirmed_at")
    private @Nullable Instant confirmedAt;

    @Column(name = "confirmed_by")
    private @Nullable String confirmedBy;

    @Column(name = "study_conclusion")
    private @Nullable String studyConclusion;

    @Column(name = "studied_at")
    private @Nullable Instant studiedAt;

    @Column(name = "penalty_waived_on")
    private @Nullable LocalDate penaltyWaivedOn;

    @Column(name = "withdrawn_reason")
    private @Nullable String withdrawnReason;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected Finding() {}

    @SuppressWarnings("NullAway.Init")
    Finding(UUID id, String findingNo, String divisionPath, FindingContent content, Stamp made) {
        super(made);
        this.id = id;
        this.findingNo = findingNo;
        fill(divisionPath, content);
    }

    /**
     * Corrects what was recorded.
     *
     * @throws ProblemException {@code E-STATE} (409) once it is confirmed or taken back
     */
    void revise(String path, FindingContent content) {
        require(state == FindingState.RECORDED, FindingState.RECORDED);
        fill(path, content);
    }

    private void fill(String path, FindingContent content) {
        taskId = content.taskId();
        leadNo = content.leadNo();
        uscc = content.uscc();
        divisionPath = path;
        agencyId = content.agencyId();
        jointAgencyIds = content.joint().toArray(String[]::new);
        itemCode = content.itemCode();
        type = content.violation();
        findingClass = content.findingClass();
        severity = content.severity();
        affectedWorkers = content.affectedWorkerCount();
        amount = content.amount();
        curable = !Boolean.FALSE.equals(content.curable());
        harmless = Boolean.TRUE.equals(content.harmless());
        rectificationDays = content.rectificationDays();
        jointPlatform = content.platformUscc();
        ownerId = content.ownerId();
        facts = content.facts();
    }

    /**
     * By somebody else than who wrote it.
     *
     * @param first whether the enterprise was not found at this kind of violation before
     * @throws ProblemException {@code E-STATE}, {@code E-FINDING-SECOND-PERSON} (409)
     */
    void confirm(boolean first, Stamp by) {
        require(state == FindingState.RECORDED, FindingState.CONFIRMED);
        if (by.by().equals(createdBy()) || by.by().equals(updatedBy())) {
            throw new ProblemException(Problem.of("E-FINDING-SECOND-PERSON"));
        }
        state = FindingState.CONFIRMED;
        firstViolation = first;
        confirmedAt = by.at();
        confirmedBy = by.by();
    }

    /** @throws ProblemException {@code E-STATE} (409), {@code E-FINDING-STUDY} (409) unless it is being studied */
    void conclude(StudyConclusion conclusion, Instant at) {
        require(state == FindingState.CONFIRMED, FindingState.CONFIRMED);
        if (findingClass != FindingClass.COMPLEX || studiedAt != null) {
            throw new ProblemException(Problem.of("E-FINDING-STUDY"));
        }
        studyConclusion = conclusion.explanation();
        studiedAt = at;
        if (conclusion.findingClass() != null) {
            findingClass = conclusion.findingClass();
            curable = !Boolean.FALSE.equals(conclusion.curable());
            rectificationDays = conclusion.rectificationDays();
        }
    }

    /** First, minor and without harm, and now cured in time: whether that leaves it without a penalty (行政处罚法 §33). */
    boolean waivePenalty(LocalDate on) {
        if (state != FindingState.CONFIRMED
                || severity != Severity.MINOR
                || !harmless
                || !Boolean.TRUE.equals(firstViolation)
                || penaltyWaivedOn != null) {
            return false;
        }
        penaltyWaivedOn = on;
        return true;
    }

    /** @throws ProblemException {@code E-STATE} (409) when it was taken back already */
    void withdraw(String reason) {
        require(state != FindingState.WITHDRAWN, FindingState.WITHDRAWN);
        state = FindingState.WITHDRAWN;
        penaltyWaivedOn = null;
        withdrawnReason = reason;
    }

    private void require(boolean holds, FindingState next) {
        if (!holds) {
            throw new ProblemException(WrongState.of(id, state, next, version()).numbered("findingNo", findingNo));
        }
    }

    FindingEvent.Facts told(List<FindingRegistration> registrations) {
        return new FindingEvent.Facts(
                id,
                findingNo,
                taskId,
                leadNo,
                uscc,
                divisionPath,
                itemCode,
                type,
                findingClass,
                severity,
                affectedWorkers,
                amount,
                agencyId,
                List.of(jointAgencyIds),
                jointPlatform,
                curable,
                rectificationDays,
                registrations.stream().map(FindingRegistration::told).toList());
    }

    UUID id() {
        return id;
    }

    String findingNo() {
        return findingNo;
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

    ViolationType type() {
        return type;
    }

    FindingClass findingClass() {
        return findingClass;
    }

    FindingState state() {
        return state;
    }

    /** Who studies it; who recorded it unless somebody was named. */
    String ownerId() {
        return ownerId == null ? createdBy() : ownerId;
    }

    /** What was found, in clear; whoever shows it leaves a record. */
    String factsInClear() {
        return facts;
    }

    FindingView view() {
        return new FindingView(
                id,
                findingNo,
                taskId,
                leadNo,
                uscc,
                division(),
                agencyId,
                List.of(jointAgencyIds),
                itemCode,
                type,
                findingClass,
                severity,
                affectedWorkers,
                amount,
                curable,
                harmless,
                rectificationDays,
                jointPlatform,
                findingClass == FindingClass.COMPLEX || studiedAt != null ? ownerId() : null,
                state,
                firstViolation,
                createdBy(),
                createdAt(),
                confirmedBy,
                confirmedAt,
                studyConclusion,
                studiedAt,
                penaltyWaivedOn,
                withdrawnReason,
                version());
    }
}
