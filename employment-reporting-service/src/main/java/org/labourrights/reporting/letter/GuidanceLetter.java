package org.labourrights.reporting.letter;

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
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.record.Recorded;
import org.labourrights.chassis.record.Stamp;
import org.labourrights.chassis.time.DueDate;
import org.labourrights.reporting.obligation.ReportKind;
import org.labourrights.reporting.reference.ReportingPeriod;

/**
 * Guidance letter (提示函 / 整改函) to an enterprise about a report that it owes. Everything that the document shows is
 * kept as it was on the day of issue.
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

    @Column(name = "obligation_id")
    private UUID obligationId;

    @Column(name = "obligation_no")
    private String obligationNo;

    @Enumerated(EnumType.STRING)
    @Column(name = "report_kind")
    private ReportKind reportKind;

    private String period;

    @Column(name = "report_due_on")
    private LocalDate reportDueOn;

    private int round;

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

    @Column(name = "served_on")
    private @Nullable LocalDate servedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "service_method")
    private @Nullable ServiceMethod serviceMethod;

    @Column(name = "served_by")
    private @Nullable String servedBy;

    @Column(name = "expired_on")
    private @Nullable LocalDate expiredOn;

    @Column(name = "withdrawn_on")
    private @Nullable LocalDate withdrawnOn;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected GuidanceLetter() {}

    /** @param due from the day of issue, which is its trigger */
    GuidanceLetter(UUID id, LetterOrder order, Numbered number, Sender sender, String enterpriseName, DueDate due) {
        super(number.stamp());
        this.id = id;
        this.letterNo = number.letterNo();
        this.sequenceNo = number.sequence();
        this.type = order.type();
        this.cause = order.cause();
        this.uscc = order.obligation().uscc();
        this.enterpriseName = enterpriseName;
        this.obligationId = order.obligation().id();
        this.obligationNo = order.obligation().obligationNo();
        this.reportKind = order.obligation().reportKind();
        this.period = order.obligation().period().code();
        this.reportDueOn = order.obligation().dueOn();
        this.round = order.round();
        this.divisionCode = order.obligation().recipientDivision();
        this.divisionPath = order.obligation().divisionPath();
        this.issuerId = sender.agencyId();
        this.issuerName = sender.name();
        this.legalBasis = sender.legalBasis().toArray(String[]::new);
        this.issuedOn = due.triggerDate();
        this.dueOn = due.dueDate();
        this.due = due;
        this.policyId = number.policyId();
    }

    /**
     * Its number and the policy row that gave its term.
     *
     * @param letterNo {@code TS-130102-2026-00031}
     */
    record Numbered(String letterNo, long sequence, UUID policyId, Stamp stamp) {}

    /** Who sends it and on which documents it rests. */
    record Sender(String agencyId, String name, List<String> legalBasis) {}

    /**
     * An officer served it.
     *
     * @throws ProblemException {@code E-STATE} unless it is issued and not yet served, {@code E-LETTER-SERVED-ON} when
     *     the day lies before the issue or after today
     */
    LetterEvent served(ServiceMethod method, LocalDate on, LocalDate today, String officer) {
        require(LetterState.SERVED);
        if (on.isBefore(issuedOn) || on.isAfter(today)) {
            throw new ProblemException(new LetterProblem.ServedOutside(issuedOn, today));
        }
        state = LetterState.SERVED;
        serviceMethod = method;
        servedOn = on;
        servedBy = officer;
        return new LetterEvent.Served(this, method, on);
    }

    /** @throws ProblemException {@code E-STATE} unless it is open */
    LetterEvent expire(LocalDate today) {
        require(LetterState.EXPIRED);
        state = LetterState.EXPIRED;
        expiredOn = today;
        return new LetterEvent.Expired(this, today);
    }

    /**
     * The report was filed, or the obligation ended otherwise.
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
            throw new ProblemException(new LetterProblem.WrongState(id, letterNo, state, target, version()));
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

    public UUID obligationId() {
        return obligationId;
    }

    public String obligationNo() {
        return obligationNo;
    }

    public ReportKind reportKind() {
        return reportKind;
    }

    public ReportingPeriod period() {
        return ReportingPeriod.parse(period);
    }

    public LocalDate reportDueOn() {
        return reportDueOn;
    }

    public int round() {
        return round;
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

    public Optional<LocalDate> servedOn() {
        return Optional.ofNullable(servedOn);
    }

    public Optional<ServiceMethod> serviceMethod() {
        return Optional.ofNullable(serviceMethod);
    }

    public Optional<LocalDate> expiredOn() {
        return Optional.ofNullable(expiredOn);
    }

    public Optional<LocalDate> withdrawnOn() {
        return Optional.ofNullable(withdrawnOn);
    }
}
