package org.labourrights.inspection.casework;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.labourrights.chassis.clock.ClockFamily;
import org.labourrights.chassis.clock.DeclaredClock;
import org.labourrights.chassis.clock.StatutoryClock;
import org.labourrights.chassis.clock.Superiors;

/** The clock of an order to pay: as long as the order says, once for each service. */
@ApplicationScoped
class OrderClocks implements ClockFamily {

    static final String FAMILY = "paymentorder";

    /** Until then it is to be paid; what follows when it is not, is no breach of the bureau. */
    static final DeclaredClock PAYMENT = DeclaredClock.window("PAYMENT", CaseKeys.PAYMENT_ORDER);

    private final CaseParts parts;
    private final OrderPayment orders;

    OrderClocks(CaseParts parts, OrderPayment orders) {
        this.parts = parts;
        this.orders = orders;
    }

    @Override
    public String name() {
        return FAMILY;
    }

    @Override
    public String numberName() {
        return "caseNo";
    }

    @Override
    public List<DeclaredClock> clocks() {
        return List.of(PAYMENT);
    }

    @Override
    public Superiors superiors() {
        return Superiors.NONE;
    }

    @Override
    public void moved(StatutoryClock clock) {
        parts.orderOfTerm(clock.subject())
                .ifPresent(order -> order.due(clock.due().dueOn()));
    }

    @Override
    public void over(UUID subject, DeclaredClock clock) {
        orders.expired(subject);
    }
}
