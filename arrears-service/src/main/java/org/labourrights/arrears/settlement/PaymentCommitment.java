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

    /** Kept, broken, open again or void; whether it is another state than before. */
    boolean becomes(CommitmentState how) {
        boolean changed = state != how;
        state = how;
        return changed;
    }

    LocalDate promisedOn() {
        return promisedOn;
    }

    CommitmentState state() {
        return state;
    }
}
