package org.labourrights.inspection.credit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Arrays;
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
import org.labourrights.inspection.violation.ViolationType;
import org.labourrights.kernel.directory.CreditLevel;

/** One record of the credit archive of an enterprise (信用记录). */
@Entity
@Table(name = "credit_record")
class CreditRecord extends Recorded {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private CreditKind kind;

    @Enumerated(EnumType.STRING)
    private CreditCause cause;

    private UnifiedSocialCreditCode uscc;

    @Column(name = "division_path")
    private String divisionPath;

    @Column(name = "agency_id")
    private String agencyId;

    @Column(name = "source_ref")
    private String sourceRef;

    @Column(name = "source_no")
    private @Nullable String sourceNo;

    private String fact;

    private String basis;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "violation_types")
    private String[] violationTypes;

    @Enumerated(EnumType.STRING)
    @Column(name = "grave_reason")
    private @Nullable GraveReason graveReason;

    @Enumerated(EnumType.STRING)
    private @Nullable CreditLevel level;

    @Column(name = "grade_year")
    private @Nullable Integer gradeYear;

    @Column(name = "investigated_count")
    private @Nullable Integer investigatedCount;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "grave_reasons")
    private String @Nullable [] graveReasons;

    @Column(name = "complaint_id")
    private @Nullable UUID complaintId;

    @Column(name = "lead_no")
    private @Nullable String leadNo;

    @Column(name = "recorded_on")
    private LocalDate recordedOn;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Enumerated(EnumType.STRING)
    private CreditState state = CreditState.VALID;

    @Column(name = "end_reason")
    private @Nullable String endReason;

    @Column(name = "repair_evidence")
    private @Nullable String repairEvidence;

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected CreditRecord() {}

    CreditRecord(UUID id, CreditFact of, LocalDate recordedOn, LocalDate validTo, Stamp made) {
        super(made);
        this.id = id;
        this.kind = of.kind();
        this.cause = of.cause();
        this.uscc = of.uscc();
        this.divisionPath = of.divisionPath();
        this.agencyId = of.agencyId();
        this.sourceRef = of.sourceRef();
        this.sourceNo = of.sourceNo();
        this.fact = of.fact();
        this.basis = of.basis();
        this.violationTypes = of.types().stream().map(Enum::name).toArray(String[]::new);
        this.graveReason = of.grave() == null ? GraveReason.of(of.types()).orElse(null) : of.grave();
        this.complaintId = of.complaintId();
        this.leadNo = of.leadNo();
        this.recordedOn = recordedOn;
        this.validTo = validTo;
    }

    /** The grade of a year, with the figures behind it. */
    void grade(GradeFigures figures, CreditLevel given) {
        level = given;
        gradeYear = figures.year();
        investigatedCount = figures.investigated();
        graveReasons = figures.grave().stream().map(Enum::name).toArray(String[]::new);
    }

    /**
     * Ends it.
     *
     * @param evidence what shows that it is made good; null when it is taken back
     * @throws ProblemException {@code E-STATE} (409) unless it holds
     */
    void end(CreditState as, String reason, @Nullable String evidence, LocalDate on) {
        if (!state.mayBecome(as)) {
            throw new ProblemException(WrongState.of(id, state, as, version()));
        }
        state = as;
        endReason = reason;
        repairEvidence = evidence;
        endedOn = on;
    }

    /** @throws ProblemException {@code E-STATE} (409) unless it holds */
    void correct(String otherFact, String otherBasis, LocalDate otherValidTo) {
        if (state != CreditState.VALID) {
            throw new ProblemException(WrongState.of(id, state, CreditState.VALID, version()));
        }
        fact = otherFact;
        basis = otherBasis;
        validTo = otherValidTo;
    }

    UUID id() {
        return id;
    }

    CreditKind kind() {
        return kind;
    }

    CreditCause cause() {
        return cause;
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

    Optional<String> sourceNo() {
        return Optional.ofNullable(sourceNo);
    }

    String fact() {
        return fact;
    }

    String basis() {
        return basis;
    }

    List<ViolationType> types() {
        return Arrays.stream(violationTypes).map(ViolationType::valueOf).toList();
    }

    Optional<GraveReason> graveReason() {
        return Optional.ofNullable(graveReason);
    }

    Optional<CreditLevel> level() {
        return Optional.ofNullable(level);
    }

    /** Of a grade: the figures behind it. */
    Optional<GradeFigures> figures() {
        return gradeYear == null || investigatedCount == null || graveReasons == null
                ? Optional.empty()
                : Optional.of(new GradeFigures(
                        gradeYear,
                        investigatedCount,
                        Arrays.stream(graveReasons).map(GraveReason::valueOf).toList()));
    }

    Optional<UUID> complaintId() {
        return Optional.ofNullable(complaintId);
    }

    Optional<String> leadNo() {
        return Optional.ofNullable(leadNo);
    }

    LocalDate recordedOn() {
        return recordedOn;
    }

    LocalDate validTo() {
        return validTo;
    }

    CreditState state() {
        return state;
    }

    Optional<String> endReason() {
        return Optional.ofNullable(endReason);
    }

    Optional<String> repairEvidence() {
        return Optional.ofNullable(repairEvidence);
    }

    Optional<LocalDate> endedOn() {
        return Optional.ofNullable(endedOn);
    }
}
