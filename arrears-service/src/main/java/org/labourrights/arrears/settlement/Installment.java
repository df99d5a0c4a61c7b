package org.labourrights.arrears.settlement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.ZoneId;
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

    /** What came of it; whether it was missed only now. */
    boolean becomes(AllocationRule.Filled filled) {
        boolean missed = state != CommitmentState.BROKEN && filled.state() == CommitmentState.BROKEN;
        paid = filled.paid();
        state = filled.state();
        return missed;
    }

    /** It was never promised. */
    void voided() {
        becomes(new AllocationRule.Filled(Yuan.ZERO, CommitmentState.VOIDED));
    }

    /** First instant at which it is missed. */
    AllocationRule.Part part(ZoneId zone) {
        return new AllocationRule.Part(
                id(), dueOn.plusDays(1).atStartOfDay(zone).toInstant(), amount);
    }

    /** Still to be paid of it. */
    Yuan open() {
        return amount.minus(paid);
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
