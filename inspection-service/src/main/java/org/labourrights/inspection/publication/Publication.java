package org.labourrights.inspection.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.problem.WrongState;
import org.labourrights.chassis.record.Recorded;
import org.labourrights.chassis.record.Stamp;

/** One grave violation in a batch. */
@Entity
@Table(name = "publication")
class Publication extends Recorded {

    @Id
    private UUID id;

    @Column(name = "batch_id")
    private UUID batchId;

    @Column(name = "division_path")
    private String divisionPath;

    @Column(name = "agency_id")
    private String agencyId;

    private String period;

    private UnifiedSocialCreditCode uscc;

    @Column(name = "case_no")
    private @Nullable String caseNo;

    @Embedded
    private PublicationContent content;

    @Column(name = "representative_ref")
    private UUID representativeRef;

    @Column(name = "published_representative")
    private @Nullable String publishedRepresentative;

    @Enumerated(EnumType.STRING)
    private PublicationState state = PublicationState.DRAFT;

    @Column(name = "approved_by")
    private @Nullable String approvedBy;

    @Column(name = "published_on")
    private @Nullable LocalDate publishedOn;

    @Column(name = "corrected_on")
    private @Nullable LocalDate correctedOn;

    @Column(name = "withdrawn_on")
    private @Nullable LocalDate withdrawnOn;

    @Column(name = "change_reason")
    private @Nullable String changeReason;

    @Column(name = "objected_on")
    private @Nullable LocalDate objectedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "review_result")
    private @Nullable ReviewResult reviewResult;

    private @Nullable String findings;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected Publication() {}

    Publication(
            UUID id,
            PublicationBatch batch,
            UnifiedSocialCreditCode uscc,
            @Nullable String caseNo,
            PublicationContent content,
            UUID representativeRef,
            Stamp made) {
        super(made);
        this.id = id;
        this.batchId = batch.id();
        this.divisionPath = batch.divisionPath();
        this.agencyId = batch.agencyId();
        this.period = batch.period();
        this.uscc = uscc;
        this.caseNo = caseNo;
        this.content = content;
        this.representativeRef = representativeRef;
    }

    /** @throws ProblemException {@code E-STATE} (409) where the state does not allow it; as all steps below */
    void approve(String by, Stamp stamp) {
        become(PublicationState.APPROVED);
        approvedBy = by;
        touched(stamp);
    }

    /** @param representative whose name is public from now on (社会公布办法) */
    void publish(String representative, LocalDate on, Stamp stamp) {
        become(PublicationState.PUBLISHED);
        publishedRepresentative = representative;
        publishedOn = on;
        touched(stamp);
    }

    /** Other words: of a draft as it is written, of what is published as a correction. */
    void correct(PublicationContent to, String reason, LocalDate on) {
        if (state.isPublic()) {
            become(PublicationState.CORRECTED);
            correctedOn = on;
        } else if (state != PublicationState.DRAFT) {
            throw wrong(PublicationState.CORRECTED);
        }
        content = to;
        changeReason = reason;
    }

    void withdraw(String reason, LocalDate on) {
        become(PublicationState.WITHDRAWN);
        publishedRepresentative = null;
        withdrawnOn = on;
        changeReason = reason;
    }

    /** The enterprise objects; while one objection waits for its review, there is no second. */
    void object(LocalDate on) {
        if (!state.isPublic() || objectionWaits()) {
            throw wrong(PublicationState.CORRECTED);
        }
        objectedOn = on;
        reviewResult = null;
        findings = null;
    }

    void review(ReviewResult result, String found) {
        if (!objectionWaits()) {
            throw wrong(PublicationState.CORRECTED);
        }
        reviewResult = result;
        findings = found;
    }

    private boolean objectionWaits() {
        return objectedOn != null && reviewResult == null;
    }

    private void become(PublicationState next) {
        if (!state.mayBecome(next)) {
            throw wrong(next);
        }
        state = next;
    }

    private ProblemException wrong(PublicationState next) {
        return new ProblemException(WrongState.of(id, state, next, version()));
    }

    UUID id() {
        return id;
    }

    UUID batchId() {
        return batchId;
    }

    String divisionPath() {
        return divisionPath;
    }

    String agencyId() {
        return agencyId;
    }

    String period() {
        return period;
    }

    UnifiedSocialCreditCode uscc() {
        return uscc;
    }

    Optional<String> caseNo() {
        return Optional.ofNullable(caseNo);
    }

    PublicationContent content() {
        return content;
    }

    /** Token of the legal representative in the vault. */
    UUID representativeRef() {
        return representativeRef;
    }

    /** While it is public. */
    Optional<String> publishedRepresentative() {
        return Optional.ofNullable(publishedRepresentative);
    }

    PublicationState state() {
        return state;
    }

    Optional<LocalDate> publishedOn() {
        return Optional.ofNullable(publishedOn);
    }

    Optional<LocalDate> correctedOn() {
        return Optional.ofNullable(correctedOn);
    }

    Optional<LocalDate> withdrawnOn() {
        return Optional.ofNullable(withdrawnOn);
    }

    Optional<String> changeReason() {
        return Optional.ofNullable(changeReason);
    }

    Optional<LocalDate> objectedOn() {
        return Optional.ofNullable(objectedOn);
    }

    Optional<ReviewResult> reviewResult() {
        return Optional.ofNullable(reviewResult);
    }

    Optional<String> findings() {
        return Optional.ofNullable(findings);
    }
}
