package org.labourrights.arrears.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.labourrights.arrears.lead.LeadEvent;
import org.labourrights.arrears.lead.LeadState;
import org.labourrights.chassis.record.Stamps;
import org.labourrights.chassis.scope.SystemScope;

/**
 * Ends the offer of a lead that goes another way before the other agency has answered, in the transaction of that step: an
 * offer that stays open would bar every later one, and an answer to it would undo the step.
 */
@ApplicationScoped
class EndOffer {

    private final LeadTransfers transfers;
    private final Stamps stamps;
    private final SystemScope system;

    EndOffer(LeadTransfers transfers, Stamps stamps, SystemScope system) {
        this.transfers = transfers;
        this.stamps = stamps;
        this.system = system;
    }

    void hear(@Observes LeadEvent event) {
        // Answering a transfer moves the lead as well, but then no offer is open any more.
        boolean elsewhere = event instanceof LeadEvent.Moved moved
                && moved.from() == LeadState.TRANSFERRED
                && moved.lead().state() != LeadState.TRANSFERRED;
        if (elsewhere || event instanceof LeadEvent.Closed) {
            system.run(
                    "offer-overtaken",
                    () -> transfers.pending(event.lead().id()).ifPresent(offer -> offer.supersede(stamps.now())));
        }
    }
}
