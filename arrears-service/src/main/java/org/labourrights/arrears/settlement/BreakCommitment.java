package org.labourrights.arrears.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import org.labourrights.arrears.lead.Leads;
import org.labourrights.chassis.time.timer.FiredTimer;
import org.labourrights.chassis.time.timer.TimerHandler;

/**
 * The day after an instalment was due: unpaid, it breaks the promise, and a lead that was settled by the promise goes on
 * while money is open.
 */
@ApplicationScoped
class BreakCommitment implements TimerHandler {

    static final String KIND = "lead-installment";

    private final Leads leads;
    private final Installments installments;
    private final FollowMoney money;

    BreakCommitment(Leads leads, Installments installments, FollowMoney money) {
        this.leads = leads;
        this.installments = installments;
        this.money = money;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void fire(FiredTimer timer) {
        // The instalments are read once the lead is locked: a payment that is being entered may fill one at this
        // moment.
        installments
                .leadOf(timer.subject())
                .map(leads::survivorId)
                .map(leads::lock)
                .ifPresent(money::follow);
    }
}
