package org.labourrights.inspection.rectification;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
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
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.privacy.EncryptedText;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.problem.WrongState;
import org.labourrights.chassis.record.Recorded;
import org.labourrights.chassis.record.Stamp;
import org.labourrights.inspection.disposition.DispositionEvent;
import org.labourrights.inspection.finding.FindingEvent;
import org.labourrights.inspection.violation.ViolationType;

/** What an enterprise is ordered to rectify by a day (限期整改). */
@Entity
@Table(name = "rectification")
class Rectification extends Recorded {

    @Id
    private UUID id;

    @Column(name = "rectification_no")
    private String rectificationNo;

    @Column(name = "disposition_id")
    private UUID dispositionId;

    @Column(name = "finding_id")
    private UUID findingId;

    @Enumerated(EnumType.STRING)
    private ViolationType type;

    private UnifiedSocialCreditCode uscc;

    @Column(name = "division_path")
    private String divisionPath;

    @Column(name = "agency_id")
    private String agencyId;

    @Enumerated(EnumType.STRING)
    private RectificationState state = RectificationState.ISSUED;

    @Column(name = "due_on")
    private LocalDate dueOn;

    private boolean extended;

    @Convert(converter = EncryptedText.class)
    private @Nullable String statement;

    @Column(name = "submitted_on")
    private @Nullable LocalDate submittedOn;

    @Column(name = "verified_on")
    private @Nullable LocalDate verifiedOn;

    @Column(name = "verifier_ids")
    @JdbcTypeCode(SqlTypes.ARRAY)
    private String @Nullable [] verifierIds;

    @Column(name = "verification_note")
    private @Nullable String verificationNote;

    private @Nullable String reason;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected Rectification() {}

    Rectification(UUID id, FindingEvent.Facts finding, DispositionEvent.Facts order, LocalDate dueOn, Stamp made) {
        super(made);
        this.id = id;
        this.rectificationNo = order.dispositionNo();
        this.dispositionId = order.id();
        this.findingId = finding.id();
        this.type = finding.type();
        this.uscc = finding.uscc();
        this.divisionPath = finding.divisionPath();
        this.agencyId = finding.agencyId();
        this.dueOn = dueOn;
    }

    /** The order was served; nothing where it goes on already. */
    boolean begin() {
        if (state != RectificationState.ISSUED) {
            return false;
        }
        state = RectificationState.IN_PROGRESS;
        return true;
    }

    /** The enterprise says that it is done; said again before it is verified, the last word counts. */
    void submit(String said, LocalDate on) {
        move(RectificationState.SUBMITTED);
        statement = said;
        submittedOn = on;
    }

    /** Two inspectors looked. What was not handed in by the due day may fail without it. */
    void verify(Verification found, LocalDate on) {
        RectificationState next =
                found.passed() ? RectificationState.VERIFIED_PASSED : RectificationState.VERIFIED_FAILED;
        if (state != RectificationState.SUBMITTED && !on.isAfter(dueOn)) {
            throw wrong(next);
        }
        move(next);
        verifiedOn = on;
        verifierIds = found.officerIds().toArray(String[]::new);
        verificationNote = found.explanation();
    }

    /** @throws ProblemException {@code E-STATE} (409), {@code E-RECTIFICATION-EXTENDED} (409) the second time */
    void extend(LocalDate until, String why) {
        move(RectificationState.EXTENDED);
        if (extended) {
            throw new ProblemException(Problem.of("E-RECTIFICATION-EXTENDED"));
        }
        extended = true;
        dueOn = until;
        reason = why;
    }

    void escalate(String why) {
        move(RectificationState.ESCALATED);
        reason = why;
    }

    void withdraw(String why) {
        move(RectificationState.WITHDRAWN);
        reason = why;
    }

    /** Whether it was found done by its day (K-11). */
    boolean passedInTime() {
        return state == RectificationState.VERIFIED_PASSED && verifiedOn != null && !verifiedOn.isAfter(dueOn);
    }

    /** Whether the enterprise cured it in time, whenever it was looked at (行政处罚法 §33). */
    boolean curedInTime() {
        return state == RectificationState.VERIFIED_PASSED
                && submittedOn != null
                && !extended
                && !submittedOn.isAfter(dueOn);
    }

    private void move(RectificationState next) {
        if (!state.leadsTo(next)) {
            throw wrong(next);
        }
        state = next;
    }

    private ProblemException wrong(RectificationState next) {
        return new ProblemException(
                WrongState.of(id, state, next, version()).numbered("rectificationNo", rectificationNo));
    }

    RectificationEvent.Facts facts() {
        return new RectificationEvent.Facts(
                id, rectificationNo, uscc, divisionPath, List.of(findingId), List.of(type), agencyId);
    }

    RectificationView view() {
        return new RectificationView(
                id,
                rectificationNo,
                dispositionId,
                findingId,
                type,
                uscc,
                DivisionCode.ofPath(divisionPath),
                agencyId,
                state,
                dueOn,
                extended,
                submittedOn,
                verifiedOn,
                verifierIds == null ? null : List.of(verifierIds),
                verificationNote,
                reason,
                version());
    }

    UUID id() {
        return id;
    }

    String rectificationNo() {
        return rectificationNo;
    }

    UUID dispositionId() {
        return dispositionId;
    }

    UUID findingId() {
        return findingId;
    }

    UnifiedSocialCreditCode uscc() {
        return uscc;
    }

    String divisionPath() {
        return divisionPath;
    }

    String agencyId() {
        return agencyId;
    }

    RectificationState state() {
        return state;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    /** As its clock was moved. */
    void dueOn(LocalDate moved) {
        dueOn = moved;
    }

    boolean extended() {
        return extended;
    }

    Optional<LocalDate> verifiedOn() {
        return Optional.ofNullable(verifiedOn);
    }

    /** What the enterprise said, in clear; whoever shows it leaves a record. */
    Optional<String> statementInClear() {
        return Optional.ofNullable(statement);
    }
}
