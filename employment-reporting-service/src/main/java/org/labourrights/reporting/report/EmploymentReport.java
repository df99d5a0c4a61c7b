package org.labourrights.reporting.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.log.Ids;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.problem.WrongState;
import org.labourrights.chassis.record.Recorded;
import org.labourrights.chassis.record.Stamp;
import org.labourrights.reporting.obligation.ObligationFacts;

/**
 * Employment report (用工情况报告): what an enterprise files for one obligation, through draft, review, correction and
 * amendment. What was filed stands in its {@link ReportVersion}s.
 */
@Entity
@Table(name = "employment_report")
class EmploymentReport extends Recorded {

    @Id
    private UUID id;

    @Column(name = "obligation_id")
    private UUID obligationId;

    @Column(name = "obligation_no")
    private String obligationNo;

    private UnifiedSocialCreditCode uscc;

    @Column(name = "report_kind")
    private String reportKind;

    private String period;

    @Column(name = "recipient_level")
    private String recipientLevel;

    @Column(name = "recipient_division")
    private DivisionCode recipientDivision;

    @Column(name = "division_path")
    private String divisionPath;

    @Enumerated(EnumType.STRING)
    private ReportState state = ReportState.DRAFT;

    @Column(name = "report_version")
    private int reportVersion;

    @Column(name = "accepted_version")
    private @Nullable Integer acceptedVersion;

    @Column(name = "content_hash")
    private @Nullable String contentHash;

    private @Nullable String draft;

    @Column(name = "amendment_reason")
    private @Nullable String amendmentReason;

    @Column(name = "first_submitted_at")
    private @Nullable Instant firstSubmittedAt;

    private @Nullable Boolean timely;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable String correction;

    @Column(name = "void_reason")
    private @Nullable String voidReason;

    @Column(name = "own_end_count")
    private @Nullable Long ownEndCount;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected EmploymentReport() {}

    /** A first draft. */
    EmploymentReport(ObligationFacts obligation, Canonical draft, Stamp stamp) {
        super(stamp);
        this.id = Ids.next();
        this.obligationId = obligation.id();
        this.obligationNo = obligation.obligationNo();
        this.uscc = obligation.uscc();
        this.reportKind = obligation.reportKind().name();
        this.period = obligation.period().code();
        this.recipientLevel = obligation.recipientLevel().name();
        this.recipientDivision = obligation.recipientDivision();
        this.divisionPath = obligation.divisionPath();
        this.draft = draft.json();
    }

    /**
     * Replaces the document in preparation: of a draft, of a correction after a return, of an amendment.
     *
     * @throws ProblemException {@code E-STATE} when nothing is being prepared
     */
    void redraft(Canonical document, Stamp stamp) {
        requireNext(ReportState.SUBMITTED);
        draft = document.json();
        touched(stamp);
    }

    /**
     * A document was submitted and becomes the next version.
     *
     * @param timelyNow whether the filing that counts was in time; an amendment keeps what was judged before
     * @throws ProblemException {@code E-STATE} when the report is not being prepared
     */
    void submit(Canonical document, boolean timelyNow, Stamp stamp) {
        become(ReportState.SUBMITTED, stamp);
        reportVersion++;
        contentHash = document.hash();
        draft = null;
        correction = null;
        if (firstSubmittedAt == null) {
            firstSubmittedAt = stamp.at();
        }
        timely = timelyNow;
    }

    /** @throws ProblemException {@code E-STATE} when nothing is being prepared */
    void requireSubmittable() {
        requireNext(ReportState.SUBMITTED);
    }

    /** A recipient takes the report up. */
    void review(Stamp stamp) {
        become(ReportState.UNDER_REVIEW, stamp);
    }

    /** The version under review comes into force. */
    void accept(long ownPosts, Stamp stamp) {
        if (state != ReportState.UNDER_REVIEW) {
            throw refused(ReportState.ACCEPTED);
        }
        become(ReportState.ACCEPTED, stamp);
        acceptedVersion = reportVersion;
        amendmentReason = null;
        ownEndCount = ownPosts;
    }

    /** The version under review goes back for correction; its document is the start of the correction. */
    void giveBack(Canonical document, String correctionDue, Stamp stamp) {
        become(ReportState.RETURNED, stamp);
        draft = document.json();
        correction = correctionDue;
    }

    /** A new version of an accepted report is prepared, starting from the one in force. */
    void amend(Canonical document, String reason, Stamp stamp) {
        become(ReportState.AMENDMENT_DRAFT, stamp);
        draft = document.json();
        amendmentReason = reason;
    }

    /**
     * The amendment is given up, as it is prepared or after it was returned; what was in force before stays in force.
     *
     * @param inForce the accepted version
     * @throws ProblemException {@code E-STATE} when no amendment is being prepared
     */
    void abandonAmendment(ReportVersion inForce, Stamp stamp) {
        boolean prepared = state == ReportState.AMENDMENT_DRAFT || state == ReportState.RETURNED;
        if (!prepared || acceptedVersion == null) {
            throw refused(ReportState.ACCEPTED);
        }
        become(ReportState.ACCEPTED, stamp);
        draft = null;
        correction = null;
        amendmentReason = null;
        contentHash = inForce.contentHash();
    }

    /**
     * The report is void, as if it had not been filed.
     *
     * @throws ProblemException {@code E-STATE} after review began, and for the amendment of a report that is in force
     */
    void voidIt(String reason, Stamp stamp) {
        if (acceptedVersion != null) {
            throw refused(ReportState.VOIDED);
        }
        become(ReportState.VOIDED, stamp);
        voidReason = reason;
    }

    private void become(ReportState target, Stamp stamp) {
        requireNext(target);
        state = target;
        touched(stamp);
    }

    private void requireNext(ReportState target) {
        if (!state.mayBecome(target)) {
            throw refused(target);
        }
    }

    /** @throws ProblemException {@code E-REPORT-UNCHANGED} when something is to be corrected and nothing was */
    void requireNothingOwed() {
        if (state == ReportState.RETURNED || state == ReportState.AMENDMENT_DRAFT) {
            throw new ProblemException(new ReportProblem.Unchanged(id, state, version(), acceptedVersion != null));
        }
    }

    private ProblemException refused(ReportState target) {
        return new ProblemException(WrongState.of(id, state, target, version()));
    }

    /** Whether a version is in force, so that a submission amends it. */
    boolean inForce() {
        return acceptedVersion != null;
    }

    /** Whether the document is exactly the one submitted last. */
    boolean submittedLast(Canonical document) {
        return document.hash().equals(contentHash);
    }

    UUID id() {
        return id;
    }

    UUID obligationId() {
        return obligationId;
    }

    String obligationNo() {
        return obligationNo;
    }

    UnifiedSocialCreditCode uscc() {
        return uscc;
    }

    String reportKind() {
        return reportKind;
    }

    String period() {
        return period;
    }

    String recipientLevel() {
        return recipientLevel;
    }

    DivisionCode recipientDivision() {
        return recipientDivision;
    }

    String divisionPath() {
        return divisionPath;
    }

    ReportState state() {
        return state;
    }

    /** Number of the latest submitted version; 0 before the first submission. */
    int reportVersion() {
        return reportVersion;
    }

    /** Number of the version that the content hash is of: the latest, or the accepted one after an amendment was given up. */
    int versionOfContent() {
        return state == ReportState.ACCEPTED && acceptedVersion != null ? acceptedVersion : reportVersion;
    }

    Optional<Integer> acceptedVersion() {
        return Optional.ofNullable(acceptedVersion);
    }

    Optional<String> draft() {
        return Optional.ofNullable(draft);
    }

    Optional<String> amendmentReason() {
        return Optional.ofNullable(amendmentReason);
    }

    Optional<Instant> firstSubmittedAt() {
        return Optional.ofNullable(firstSubmittedAt);
    }

    /** Whether the filing that counts was in time; empty before the first submission. */
    Optional<Boolean> timely() {
        return Optional.ofNullable(timely);
    }

    /** Due date of the correction with its explanation, as JSON. */
    Optional<String> correction() {
        return Optional.ofNullable(correction);
    }

    Optional<String> voidReason() {
        return Optional.ofNullable(voidReason);
    }
}
