package org.labourrights.arrears.settlement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.labourrights.arrears.lead.ArrearsLead;
import org.labourrights.arrears.lead.LeadChild;
import org.labourrights.chassis.identifier.Yuan;
import org.labourrights.chassis.record.Stamp;

/** One instalment of a promise. */
@Entity
@Table(name = "payment_installment")
public class Installment extends LeadChild {

    @Column(name = "commitment_id")
    private UUID commitmentId;

    @Column(name = "due_on")
    private LocalDate dueOn;

    private Yuan amount;

    private Yuan paid = Yuan.ZERO;

    @Enumerated(EnumType.STRING)
    private CommitmentState state = CommitmentState.PENDING;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected Installment() {}

    Installment(ArrearsLead lead, Stamp recorded, UUID commitmentId, InstallmentEntry entry) {
        super(lead, recorded);
        this.commitmentId = commitmentId;
        this.dueOn = entry.dueOn();
        this.amount = entry.amount();
    }

    /** Takes what it still needs of a payment and leaves the rest. A missed one stays missed, whenever the money comes. */
    Yuan take(Yuan money) {
        Yuan taken = open().compareTo(money) < 0 ? open() : money;
        paid = paid.plus(taken);
        if (state == CommitmentState.PENDING && paid.equals(amount)) {
            state = CommitmentState.KEPT;
        }
        return money.minus(taken);
    }

    /** Still to be paid of it. */
    Yuan open() {
        return amount.minus(paid);
    }

    /** Its day has passed; whether that breaks the promise. */
    boolean miss() {
        if (state != CommitmentState.PENDING) {
            return false;
        }
        state = CommitmentState.BROKEN;
        return true;
    }

    UUID commitmentId() {
        return commitmentId;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    Yuan amount() {
        return amount;
    }

    Yuan paid() {
        return paid;
    }

    CommitmentState state() {
        return state;
    }
}
