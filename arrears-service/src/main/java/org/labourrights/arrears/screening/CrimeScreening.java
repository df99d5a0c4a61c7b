package org.labourrights.arrears.screening;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.labourrights.arrears.lead.ArrearsLead;
import org.labourrights.arrears.lead.LeadChild;
import org.labourrights.chassis.identifier.Yuan;
import org.labourrights.chassis.record.Stamp;

/** A crime screening with the facts and thresholds that it rested on (涉嫌拒不支付劳动报酬罪筛查). */
@Entity
@Table(name = "crime_screening")
public class CrimeScreening extends LeadChild {

    @Column(name = "distinct_workers")
    private @Nullable Integer distinctWorkers;

    private @Nullable Integer months;

    @Column(name = "single_amount")
    private @Nullable Yuan singleAmount;

    private Yuan amount;

    @Column(name = "local_threshold_single")
    private @Nullable Yuan thresholdSingle;

    @Column(name = "local_threshold_group")
    private @Nullable Yuan thresholdGroup;

    @Column(name = "order_served_on")
    private @Nullable LocalDate orderServedOn;

    @Column(name = "order_deadline")
    private @Nullable LocalDate orderDeadline;

    private boolean absconded;

    @Column(name = "evidence_destroyed")
    private boolean evidenceDestroyed;

    @Enumerated(EnumType.STRING)
    private CrimeResult result;

    @Enumerated(EnumType.STRING)
    private @Nullable CrimeBasis basis;

    @Enumerated(EnumType.STRING)
    private @Nullable CrimeDecision decision;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected CrimeScreening() {}

    CrimeScreening(
            ArrearsLead lead,
            Stamp recorded,
            ScreeningEntry entry,
            @Nullable LocalDate orderDeadline,
            CrimeThresholds thresholds,
            CrimeTest test) {
        super(lead, recorded);
        this.distinctWorkers = entry.workerCount();
        this.months = entry.months();
        this.singleAmount = entry.single();
        this.amount = entry.amount();
        this.thresholdSingle = thresholds.single();
        this.thresholdGroup = thresholds.group();
        this.orderServedOn = entry.orderServedOn();
        this.orderDeadline = orderDeadline;
        this.absconded = entry.absconded();
        this.evidenceDestroyed = entry.evidenceDestroyed();
        this.result = test.result();
        this.basis = test.basis();
    }

    /** Whether a person has to decide and has not. */
    boolean undecided() {
        return result != CrimeResult.NOT_MET && decision == null;
    }

    void decide(CrimeDecision how, Stamp by) {
        decision = how;
        decidedAt = by.at();
        decidedBy = by.by();
    }

    ScreeningView view() {
        return new ScreeningView(
                id(),
                distinctWorkers,
                months,
                singleAmount,
                amount,
                thresholdSingle,
                thresholdGroup,
                orderServedOn != null,
                orderServedOn,
                orderDeadline,
                absconded,
                evidenceDestroyed,
                result,
                basis,
                recordedAt(),
                decision,
                decidedAt,
                decidedBy);
    }
}
