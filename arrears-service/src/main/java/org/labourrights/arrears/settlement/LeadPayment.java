package org.labourrights.arrears.settlement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

    @Enumerated(EnumType.STRING)
    private PaymentKind kind = PaymentKind.PAYMENT;

    private @Nullable UUID reverses;

    @Enumerated(EnumType.STRING)
    @Column(name = "reversal_reason")
    private @Nullable CorrectionReason reversalReason;

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

    /** Takes a payment back; stands with the lead with which the payment stands. */
    LeadPayment(ArrearsLead lead, Stamp recorded, LeadPayment mistaken, CorrectionReason reason) {
        super(lead, recorded);
        this.amount = mistaken.amount;
        this.workerCount = mistaken.workerCount;
        this.paidOn = mistaken.paidOn;
        this.payer = mistaken.payer;
        this.kind = PaymentKind.REVERSAL;
        this.reverses = mistaken.id();
        this.reversalReason = reason;
    }

    boolean isReversal() {
        return kind == PaymentKind.REVERSAL;
    }

    /** The payment that it takes back. */
    Optional<UUID> reverses() {
        return Optional.ofNullable(reverses);
    }

    Optional<CorrectionReason> reversalReason() {
        return Optional.ofNullable(reversalReason);
    }

    AllocationRule.Money money() {
        return new AllocationRule.Money(leadId(), new AllocationRule.Moment(recordedAt(), id()), amount);
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
