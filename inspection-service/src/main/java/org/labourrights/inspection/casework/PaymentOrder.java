package org.labourrights.inspection.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.Yuan;
import org.labourrights.chassis.log.Ids;
import org.labourrights.chassis.record.Recorded;
import org.labourrights.chassis.record.Stamp;

/** An order to pay until a day (责令限期支付). Its days are its own and run from its service. */
@Entity
@Table(name = "payment_order")
class PaymentOrder extends Recorded {

    @Id
    private UUID id;

    @Column(name = "case_id", updatable = false)
    private UUID caseId;

    @Column(name = "division_path", updatable = false)
    private String divisionPath;

    @Column(updatable = false)
    private Yuan amount;

    @Column(name = "order_days", updatable = false)
    private int orderDays;

    @Column(name = "document_id", updatable = false)
    private UUID documentId;

    private UUID term;

    @Enumerated(EnumType.STRING)
    private PaymentOrderState state = PaymentOrderState.ISSUED;

    @Column(name = "served_on")
    private @Nullable LocalDate servedOn;

    @Column(name = "due_on")
    private @Nullable LocalDate dueOn;

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected PaymentOrder() {}

    PaymentOrder(UUID id, InspectionCase of, Yuan amount, int orderDays, UUID documentId, Stamp made) {
        super(made);
        this.id = id;
        this.caseId = of.id();
        this.divisionPath = of.divisionPath();
        this.amount = amount;
        this.orderDays = orderDays;
        this.documentId = documentId;
        this.term = id;
    }

    void served(LocalDate on, LocalDate due, Stamp stamp) {
        servedOn = on;
        dueOn = due;
        state = PaymentOrderState.SERVED;
        touched(stamp);
    }

    /** The service was recorded wrongly: the next one begins another term. */
    void unserved(Stamp stamp) {
        servedOn = null;
        dueOn = null;
        state = PaymentOrderState.ISSUED;
        term = Ids.next();
        touched(stamp);
    }

    void due(LocalDate moved) {
        dueOn = moved;
    }

    void end(PaymentOrderState as, LocalDate on, Stamp stamp) {
        state = as;
        endedOn = on;
        touched(stamp);
    }

    /** A payment was recorded wrongly: it has to be paid again. */
    void owedAgain(Stamp stamp) {
        state = servedOn == null ? PaymentOrderState.ISSUED : PaymentOrderState.SERVED;
        endedOn = null;
        touched(stamp);
    }

    UUID id() {
        return id;
    }

    UUID caseId() {
        return caseId;
    }

    Yuan amount() {
        return amount;
    }

    int orderDays() {
        return orderDays;
    }

    UUID documentId() {
        return documentId;
    }

    UUID term() {
        return term;
    }

    PaymentOrderState state() {
        return state;
    }

    Optional<LocalDate> servedOn() {
        return Optional.ofNullable(servedOn);
    }

    Optional<LocalDate> dueOn() {
        return Optional.ofNullable(dueOn);
    }
}
