package org.labourrights.inspection.credit.blacklist;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.problem.WrongState;
import org.labourrights.chassis.record.Recorded;
import org.labourrights.chassis.record.Stamp;

/** An enterprise on its way onto the blacklist, on it, or off it again. */
@Entity
@Table(name = "blacklist_entry")
class BlacklistEntry extends Recorded {

    @Id
    private UUID id;

    private UnifiedSocialCreditCode uscc;

    @Column(name = "division_path")
    private String divisionPath;

    @Column(name = "agency_id")
    private String agencyId;

    @Embedded
    private BlacklistCause cause;

    @Enumerated(EnumType.STRING)
    private BlacklistState state = BlacklistState.CANDIDATE;

    @Column(name = "subject_name")
    private @Nullable String subjectName;

    private @Nullable String explanation;

    @Column(name = "pre_notice_on")
    private @Nullable LocalDate preNoticeOn;

    @Column(name = "objection_due_on")
    private @Nullable LocalDate objectionDueOn;

    @Column(name = "objected_on")
    private @Nullable LocalDate objectedOn;

    @Column(name = "verified_on")
    private @Nullable LocalDate verifiedOn;

    private @Nullable String findings;

    @Column(name = "decided_on")
    private @Nullable LocalDate decidedOn;

    @Column(name = "decision_reason")
    private @Nullable String decisionReason;

    @Column(name = "expires_on")
    private @Nullable LocalDate expiresOn;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "listed_persons")
    private String @Nullable [] listedPersons;

    @Column(name = "paid_on")
    private @Nullable LocalDate paidOn;

    @Column(name = "promised_on")
    private @Nullable LocalDate promisedOn;

    @Column(name = "new_arrears_on")
    private @Nullable LocalDate newArrearsOn;

    @Column(name = "removal_asked_on")
    private @Nullable LocalDate removalAskedOn;

    @Column(name = "removed_on")
    private @Nullable LocalDate removedOn;

    @Column(name = "removal_explanation")
    private @Nullable String removalExplanation;

    @Column(name = "unpublished_on")
    private @Nullable LocalDate unpublishedOn;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected BlacklistEntry() {}

    BlacklistEntry(
            UUID id,
            UnifiedSocialCreditCode uscc,
            String divisionPath,
            String agencyId,
            BlacklistCause cause,
            Stamp made) {
        super(made);
        this.id = id;
        this.uscc = uscc;
        this.divisionPath = divisionPath;
        this.agencyId = agencyId;
        this.cause = cause;
    }

    /** @throws ProblemException {@code E-STATE} (409) where the state does not allow it; as all steps below */
    void giveNotice(String name, String reason, LocalDate on) {
        become(BlacklistState.PRE_NOTICE);
        subjectName = name;
        explanation = reason;
        preNoticeOn = on;
    }

    /** Until when the enterprise may object, by its clock. */
    void objectionUntil(LocalDate day) {
        objectionDueOn = day;
    }

    void object(LocalDate on) {
        become(BlacklistState.OBJECTION_FILED);
        objectedOn = on;
    }

    /** What became of the objection. */
    void verify(String result, LocalDate on) {
        if (state != BlacklistState.OBJECTION_FILED) {
            throw wrong(BlacklistState.OBJECTION_FILED);
        }
        findings = result;
        verifiedOn = on;
    }

    void list(String reason, List<String> persons, LocalDate on, LocalDate until) {
        become(BlacklistState.LISTED);
        decisionReason = reason;
        listedPersons = persons.toArray(String[]::new);
        decidedOn = on;
        expiresOn = until;
    }

    void notList(String reason, LocalDate on) {
        become(BlacklistState.NOT_LISTED);
        decisionReason = reason;
        decidedOn = on;
    }

    /** What was owed is paid, and a written promise given if so. */
    void corrected(LocalDate paid, @Nullable LocalDate promised) {
        if (!state.open()) {
            throw wrong(BlacklistState.LISTED);
        }
        paidOn = paid;
        promisedOn = promised;
    }

    /** It owes wages again while it stands on the list (§13). */
    void owesAgain(LocalDate since) {
        newArrearsOn = since;
    }

    void askRemoval(LocalDate on) {
        if (state != BlacklistState.LISTED) {
            throw wrong(BlacklistState.REMOVED_EARLY);
        }
        removalAskedOn = on;
    }

    /** Not removed: it may ask again. */
    void refuseRemoval(String reason) {
        if (state != BlacklistState.LISTED || removalAskedOn == null) {
            throw wrong(BlacklistState.REMOVED_EARLY);
        }
        removalExplanation = reason;
        removalAskedOn = null;
    }

    /** It leaves the list; whoever was named with it is named no more. */
    void remove(BlacklistState as, @Nullable String reason, LocalDate on) {
        become(as);
        removalExplanation = reason;
        removedOn = on;
        listedPersons = null;
    }

    /** The public list does not show it any more. */
    void unpublished(LocalDate on) {
        if (removedOn == null || unpublishedOn != null) {
            throw wrong(state);
        }
        unpublishedOn = on;
    }

    private void become(BlacklistState next) {
        if (!state.mayBecome(next)) {
            throw wrong(next);
        }
        state = next;
    }

    private ProblemException wrong(BlacklistState next) {
        return new ProblemException(WrongState.of(id, state, next, version()));
    }

    UUID id() {
        return id;
    }

    /** Under which people know it: the case with its enterprise stands there once. */
    String number() {
        return cause.caseNo();
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

    BlacklistCause cause() {
        return cause;
    }

    BlacklistState state() {
        return state;
    }

    Optional<String> subjectName() {
        return Optional.ofNullable(subjectName);
    }

    Optional<String> explanation() {
        return Optional.ofNullable(explanation);
    }

    Optional<LocalDate> preNoticeOn() {
        return Optional.ofNullable(preNoticeOn);
    }

    Optional<LocalDate> objectionDueOn() {
        return Optional.ofNullable(objectionDueOn);
    }

    Optional<LocalDate> objectedOn() {
        return Optional.ofNullable(objectedOn);
    }

    Optional<LocalDate> verifiedOn() {
        return Optional.ofNullable(verifiedOn);
    }

    Optional<String> findings() {
        return Optional.ofNullable(findings);
    }

    Optional<LocalDate> decidedOn() {
        return Optional.ofNullable(decidedOn);
    }

    Optional<String> decisionReason() {
        return Optional.ofNullable(decisionReason);
    }

    Optional<LocalDate> expiresOn() {
        return Optional.ofNullable(expiresOn);
    }

    /** Names of the people listed with it, while it is listed. */
    List<String> listedPersons() {
        return listedPersons == null ? List.of() : List.of(listedPersons);
    }

    Optional<LocalDate> paidOn() {
        return Optional.ofNullable(paidOn);
    }

    Optional<LocalDate> promisedOn() {
        return Optional.ofNullable(promisedOn);
    }

    Optional<LocalDate> newArrearsOn() {
        return Optional.ofNullable(newArrearsOn);
    }

    Optional<LocalDate> removalAskedOn() {
        return Optional.ofNullable(removalAskedOn);
    }

    Optional<LocalDate> removedOn() {
        return Optional.ofNullable(removedOn);
    }

    Optional<String> removalExplanation() {
        return Optional.ofNullable(removalExplanation);
    }

    Optional<LocalDate> unpublishedOn() {
        return Optional.ofNullable(unpublishedOn);
    }
}
