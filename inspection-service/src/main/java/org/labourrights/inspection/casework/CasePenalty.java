package org.labourrights.inspection.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.Yuan;
import org.labourrights.chassis.privacy.EncryptedText;
import org.labourrights.chassis.record.Recorded;
import org.labourrights.chassis.record.Stamp;
import org.labourrights.inspection.violation.Severity;
import org.labourrights.inspection.violation.ViolationType;

/** A penalty for one violation of a case (拟处罚), under the row of the benchmark that it lies in. */
@Entity
@Table(name = "case_penalty")
class CasePenalty extends Recorded {

    @Id
    private UUID id;

    @Column(name = "case_id", updatable = false)
    private UUID caseId;

    @Column(name = "division_path", updatable = false)
    private String divisionPath;

    @Enumerated(EnumType.STRING)
    @Column(name = "violation_type")
    private ViolationType violationType;

    @Enumerated(EnumType.STRING)
    private Severity severity;

    @Column(name = "benchmark_id")
    private UUID benchmarkId;

    @Column(name = "worker_count")
    private int workerCount;

    private Yuan amount;

    @Column(name = "noticed_amount")
    private @Nullable Yuan noticedAmount;

    @Convert(converter = EncryptedText.class)
    @Column(name = "grade_reason")
    private String gradeReason;

    @Convert(converter = EncryptedText.class)
    @Column(name = "amount_reason")
    private String amountReason;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected CasePenalty() {}

    CasePenalty(UUID id, InspectionCase of, UUID benchmarkId, NewPenalty wanted, Stamp made) {
        super(made);
        this.id = id;
        this.caseId = of.id();
        this.divisionPath = of.divisionPath();
        this.violationType = wanted.violationType();
        this.severity = wanted.severity();
        this.benchmarkId = benchmarkId;
        this.workerCount = wanted.workerCount();
        this.amount = wanted.amount();
        this.gradeReason = wanted.gradeReason();
        this.amountReason = wanted.amountReason();
    }

    void noticed(Stamp stamp) {
        noticedAmount = amount;
        touched(stamp);
    }

    void become(Yuan other, String why, Stamp stamp) {
        amount = other;
        amountReason = why;
        touched(stamp);
    }

    UUID id() {
        return id;
    }

    UUID caseId() {
        return caseId;
    }

    ViolationType violationType() {
        return violationType;
    }

    Severity severity() {
        return severity;
    }

    UUID benchmarkId() {
        return benchmarkId;
    }

    int workerCount() {
        return workerCount;
    }

    Yuan amount() {
        return amount;
    }

    /** What the party was told before the decision. */
    Optional<Yuan> noticedAmount() {
        return Optional.ofNullable(noticedAmount);
    }
}
