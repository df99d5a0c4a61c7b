package org.labourrights.arrears.settlement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.labourrights.arrears.lead.ArrearsLead;
import org.labourrights.arrears.lead.LeadChild;
import org.labourrights.chassis.record.Stamp;

/** A promise of the employer or the platform to pay by instalments (支付承诺). */
@Entity
@Table(name = "payment_commitment")
public class PaymentCommitment extends LeadChild {

    @Column(name = "promised_on")
    private LocalDate promisedOn;

    @Enumerated(EnumType.STRING)
    private CommitmentState state = CommitmentState.PENDING;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected PaymentCommitment() {}

    PaymentCommitment(ArrearsLead lead, Stamp recorded, LocalDate promisedOn) {
        super(lead, recorded);
        this.promisedOn = promisedOn;
    }

    /** Kept or broken; false when it was either before. */
    boolean end(CommitmentState how) {
        if (state != CommitmentState.PENDING) {
            return false;
        }
        state = how;
        return true;
    }

    LocalDate promisedOn() {
        return promisedOn;
    }

    CommitmentState state() {
        return state;
    }
}
