package org.labourrights.reporting.letter;

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
import org.labourrights.chassis.time.DueDate;
import org.labourrights.kernel.document.ServiceMethod;

/**
 * Guidance letter (提示函 / 整改函) to an enterprise about a report that it owes or has to correct, or about its risk.
 * Everything that the document shows is kept as it was on the day of issue.
 */
@Entity
@Table(name = "guidance_letter")
public class GuidanceLetter extends Recorded {

    @Id
    private UUID id;

    @Column(name = "letter_no")
    private String letterNo;

    @Column(name = "sequence_no")
    private long sequenceNo;

    @Enumerated(EnumType.STRING)
    private LetterType type;

    @Enumerated(EnumType.STRING)
    private LetterCause cause;

    private UnifiedSocialCreditCode uscc;

    @Column(name = "enterprise_name")
    private String enterpriseName;

    @Embedded
    private LetterSubject subject;

    @Column(name = "division_code")
    private DivisionCode divisionCode;

    @Column(name = "division_path")
    private String divisionPath;

    @Column(name = "issuer_id")
    private String issuerId;

    @Column(name = "issuer_name")
    private String issuerName;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "legal_basis")
    private String[] legalBasis;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @JdbcTypeCode(SqlTypes.JSON)
    private DueDate due;

    @Column(name = "policy_id")
    private UUID policyId;

    @Enumerated(EnumType.STRING)
    private LetterState state = LetterState.ISSUED;

    @Column(name = "complied_on")
    private @Nullable LocalDate compliedOn;

    @Column(name = "expired_on")
    private @Nullable LocalDate expiredOn;

    @Column(name = "withdrawn_on")
    private @Nullable LocalDate withdrawnOn;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected GuidanceLetter() {}

    GuidanceLetter(
            UUID id,
            LetterOrder order,
            Numbered number,
            Sender sender,
            String enterpriseName,
            LocalDate issuedOn,
            DueDate due) {
        super(number.stamp());
        this.id = id;
        this.letterNo = number.letterNo();
        this.sequenceNo = number.sequence();
        this.type = order.type();
        this.cause = order.cause();
        this.uscc = order.uscc();
        this.enterpriseName = enterpriseName;
        this.subject = order.subject();
        this.divisionCode = order.division();
        this.divisionPath = order.divisionPath();
        this.issuerId = sender.agencyId();
        this.issuerName = sender.name();
        this.legalBasis = sender.legalBasis().toArray(String[]::new);
        this.issuedOn = issuedOn;
        this.dueOn = due.dueOn();
        this.due = due;
        this.policyId = number.policyId();
    }

    /**
     * Its number and who issued it.
     *
     * @param letterNo {@code TS-130102-2026-00031}
     * @param policyId the policy row that gave its term
     */
    record Numbered(String letterNo, long sequence, UUID policyId, Stamp stamp) {}

    /** Who sends it and on which documents it rests. */
    record Sender(String agencyId, String name, List<String> legalBasis) {}

    /**
     * An officer served it, or learns so after its due date; how and when stands with its document.
     *
     * @throws ProblemException {@code E-STATE} unless it is issued and not yet served, or expired,
     *     {@code E-LETTER-SERVED-ON} when the day lies before the issue or after today
     */
    LetterEvent served(ServiceMethod method, LocalDate on, LocalDate today) {
        requireServable(on, today);
        if (state != LetterState.EXPIRED) {
            state = LetterState.SERVED;
        }
        return new LetterEvent.Served(this, method, on);
    }

    /**
     * The enterprise did not take it, and it was not left in place.
     *
     * @throws ProblemException as {@link #served}
     */
    LetterEvent serviceRefused(ServiceMethod method, LocalDate on, LocalDate today) {
        requireServable(on, today);
        return new LetterEvent.ServiceRefused(this, method, on);
    }

    /** Its service was recorded wrongly; a letter that ended since stays as it is. */
    LetterEvent serviceTakenBack() {
        if (state == LetterState.SERVED) {
            state = LetterState.ISSUED;
        }
        return new LetterEvent.ServiceTakenBack(this);
    }

    private void requireServable(LocalDate on, LocalDate today) {
        if (state != LetterState.EXPIRED) {
            require(LetterState.SERVED);
        }
        if (on.isBefore(issuedOn) || on.isAfter(today)) {
            throw new ProblemException(new LetterProblem.ServedOutside(issuedOn, today));
        }
    }

    /**
     * The enterprise did in time what it was asked for.
     *
     * @param on the day on which it was done
     * @throws ProblemException {@code E-STATE} if the letter is complied with or withdrawn already,
     *     {@code E-LETTER-COMPLIED-ON} when the day lies before the issue, after the due date or after today
     */
    LetterEvent complied(LocalDate on, LocalDate today) {
        require(LetterState.COMPLIED);
        LocalDate last = today.isBefore(dueOn) ? today : dueOn;
        if (on.isBefore(issuedOn) || on.isAfter(last)) {
            throw new ProblemException(new LetterProblem.CompliedOutside(issuedOn, last));
        }
        state = LetterState.COMPLIED;
        compliedOn = on;
        return new LetterEvent.Complied(this, on);
    }

    /** The same term by a newer calendar. */
    void postpone(DueDate moved) {
        dueOn = moved.dueOn();
        due = moved;
    }

    /** @throws ProblemException {@code E-STATE} unless it is open */
    LetterEvent expire(LocalDate today) {
        require(LetterState.EXPIRED);
        state = LetterState.EXPIRED;
        expiredOn = today;
        return new LetterEvent.Expired(this, today);
    }

    /**
     * What it asked for is done, or not asked for any more.
     *
     * @throws ProblemException {@code E-STATE} if it is withdrawn already
     */
    LetterEvent withdraw(LocalDate today, String reason) {
        require(LetterState.WITHDRAWN);
        state = LetterState.WITHDRAWN;
        withdrawnOn = today;
        return new LetterEvent.Withdrawn(this, today, reason);
    }

    private void require(LetterState target) {
        if (!state.canBecome(target)) {
            throw new ProblemException(
                    WrongState.of(id, state, target, version()).numbered("letterNo", letterNo));
        }
    }

    public UUID id() {
        return id;
    }

    public String letterNo() {
        return letterNo;
    }

    public long sequenceNo() {
        return sequenceNo;
    }

    public LetterType type() {
        return type;
    }

    public LetterCause cause() {
        return cause;
    }

    public UnifiedSocialCreditCode uscc() {
        return uscc;
    }

    public String enterpriseName() {
        return enterpriseName;
    }

    public LetterSubject subject() {
        return subject;
    }

    public DivisionCode divisionCode() {
        return divisionCode;
    }

    public String divisionPath() {
        return divisionPath;
    }

    public String issuerId() {
        return issuerId;
    }

    public String issuerName() {
        return issuerName;
    }

    public List<String> legalBasis() {
        return List.of(legalBasis);
    }

    public LocalDate issuedOn() {
        return issuedOn;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public DueDate due() {
        return due;
    }

    public UUID policyId() {
        return policyId;
    }

    public LetterState state() {
        return state;
    }

    public Optional<LocalDate> compliedOn() {
        return Optional.ofNullable(compliedOn);
    }

    public Optional<LocalDate> expiredOn() {
        return Optional.ofNullable(expiredOn);
    }

    public Optional<LocalDate> withdrawnOn() {
        return Optional.ofNullable(withdrawnOn);
    }
}
