package org.labourrights.inspection.credit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.labourrights.chassis.record.Stamp;

/** What a record said before it was corrected, and why it was. */
@Entity
@Table(name = "credit_correction")
class CreditCorrection {

    @Id
    private UUID id;

    @Column(name = "record_id")
    private UUID recordId;

    @Column(name = "division_path")
    private String divisionPath;

    @Column(name = "old_fact")
    private String oldFact;

    @Column(name = "old_basis")
    private String oldBasis;

    @Column(name = "old_valid_to")
    private LocalDate oldValidTo;

    private String reason;

    @Column(name = "corrected_at")
    private Instant correctedAt;

    @Column(name = "corrected_by")
    private String correctedBy;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected CreditCorrection() {}

    CreditCorrection(UUID id, CreditRecord before, String reason, Stamp made) {
        this.id = id;
        this.recordId = before.id();
        this.divisionPath = before.divisionPath();
        this.oldFact = before.fact();
        this.oldBasis = before.basis();
        this.oldValidTo = before.validTo();
        this.reason = reason;
        this.correctedAt = made.at();
        this.correctedBy = made.by();
    }

    String oldFact() {
        return oldFact;
    }

    String oldBasis() {
        return oldBasis;
    }

    LocalDate oldValidTo() {
        return oldValidTo;
    }

    String reason() {
        return reason;
    }

    Instant correctedAt() {
        return correctedAt;
    }

    String correctedBy() {
        return correctedBy;
    }
}
