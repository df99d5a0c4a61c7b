package org.labourrights.arrears.settlement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.labourrights.arrears.lead.ArrearsLead;
import org.labourrights.arrears.lead.LeadChild;
import org.labourrights.chassis.identifier.Yuan;
import org.labourrights.chassis.record.Stamp;

/** Money that reached the workers (清偿). */
@Entity
@Table(name = "lead_payment")
public class LeadPayment extends LeadChild {

    private Yuan amount;

    @Column(name = "worker_count")
    private int workerCount;

    @Column(name = "paid_on")
    private LocalDate paidOn;

    @Enumerated(EnumType.STRING)
    private Payer payer;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected LeadPayment() {}

    LeadPayment(ArrearsLead lead, Stamp recorded, PaymentEntry entry) {
        super(lead, recorded);
        this.amount = entry.amount();
        this.workerCount = entry.workerCount();
        this.paidOn = entry.paidOn();
        this.payer = entry.payer();
    }

    Yuan amount() {
        return amount;
    }

    int workerCount() {
        return workerCount;
    }

    LocalDate paidOn() {
        return paidOn;
    }

    Payer payer() {
        return payer;
    }
}
