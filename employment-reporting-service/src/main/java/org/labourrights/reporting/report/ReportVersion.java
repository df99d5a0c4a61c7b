package org.labourrights.reporting.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.log.Ids;
import org.labourrights.chassis.record.Stamp;

/**
 * One version of a report exactly as it was filed, with the decision on it. Document, hash and submission never change:
 * the database lets nobody write those columns again.
 */
@Entity
@Table(name = "employment_report_version")
class ReportVersion {

    @Id
    private UUID id;

    @Column(name = "report_id", updatable = false)
    private UUID reportId;

    @Column(name = "report_version", updatable = false)
    private int reportVersion;

    @Column(updatable = false)
    private UnifiedSocialCreditCode uscc;

    @Column(name = "division_path", updatable = false)
    private String divisionPath;

    @Column(updatable = false)
    private String content;

    @Column(name = "content_hash", updatable = false)
    private String contentHash;

    @Column(name = "submitted_at", updatable = false)
    private Instant submittedAt;

    @Column(name = "submitted_by", updatable = false)
    private String submittedBy;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private SubmissionChannel channel;

    @Column(name = "idempotency_key", updatable = false)
    private String idempotencyKey;

    @Column(updatable = false)
    private boolean timely;

    @Column(name = "amendment_reason", updatable = false)
    private @Nullable String amendmentReason;

    @JdbcTypeCode(SqlTypes.JSON)
    private String warnings;

    @Enumerated(EnumType.STRING)
    private @Nullable VersionOutcome outcome;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "return_reasons")
    private String @Nullable [] returnReasons;

    @Column(name = "decision_note")
    private @Nullable String decisionNote;

    @Version
    private long version;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected ReportVersion() {}

    /** The version that the report has just become by its submission. */
    ReportVersion(EmploymentReport report, Canonical document, Submission submission, String warnings) {
        this.id = Ids.next();
        this.reportId = report.id();
        this.reportVersion = report.reportVersion();
        this.uscc = report.uscc();
        this.divisionPath = report.divisionPath();
        this.content = document.json();
        this.contentHash = document.hash();
        this.submittedAt = submission.stamp().at();
        this.submittedBy = submission.stamp().by();
        this.channel = submission.channel();
        this.idempotencyKey = submission.idempotencyKey();
        this.timely = report.timely().orElseThrow();
        this.amendmentReason = report.amendmentReason().orElse(null);
        this.warnings = warnings;
    }

    void accepted(String warningsDealtWith, @Nullable String note, Stamp stamp) {
        warnings = warningsDealtWith;
        decided(VersionOutcome.ACCEPTED, note, stamp);
    }

    void returned(List<ReturnReason> reasons, @Nullable String note, Stamp stamp) {
        returnReasons = reasons.stream().map(ReturnReason::name).toArray(String[]::new);
        decided(VersionOutcome.RETURNED, note, stamp);
    }

    void withdrawn(Stamp stamp) {
        decided(VersionOutcome.WITHDRAWN, null, stamp);
    }

    private void decided(VersionOutcome what, @Nullable String note, Stamp stamp) {
        outcome = what;
        decisionNote = note;
        decidedAt = stamp.at();
        decidedBy = stamp.by();
    }

    int reportVersion() {
        return reportVersion;
    }

    Canonical document() {
        return new Canonical(content);
    }

    String contentHash() {
        return contentHash;
    }

    Instant submittedAt() {
        return submittedAt;
    }

    SubmissionChannel channel() {
        return channel;
    }

    boolean timely() {
        return timely;
    }

    Optional<String> amendmentReason() {
        return Optional.ofNullable(amendmentReason);
    }

    /** The warnings as JSON, see {@link ReportWarnings}. */
    String warnings() {
        return warnings;
    }

    Optional<VersionOutcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    List<ReturnReason> returnReasons() {
        return returnReasons == null
                ? List.of()
                : List.of(returnReasons).stream().map(ReturnReason::valueOf).toList();
    }

    Optional<String> decisionNote() {
        return Optional.ofNullable(decisionNote);
    }
}
