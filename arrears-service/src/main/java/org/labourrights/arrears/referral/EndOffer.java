package org.labourrights.arrears.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.labourrights.arrears.lead.LeadEvent;
import org.labourrights.arrears.lead.LeadState;
import org.labourrights.kernel.transfer.Transfers;

/** Ends the offer of a lead that goes another way before the other agency has answered, in the transaction of that step. */
@ApplicationScoped
class EndOffer {

    private final LeadTransfers family;
    private final Transfers transfers;

    EndOffer(LeadTransfers family, Transfers transfers) {
        this.family = family;
        this.transfers = transfers;
    }

    void hear(@Observes LeadEvent event) {
        // Answering a transfer moves the lead as well, but then no offer is open any more.
        boolean elsewhere = event instanceof LeadEvent.Moved moved
                && moved.from() == LeadState.TRANSFERRED
                && moved.lead().state() != LeadState.TRANSFERRED;
        if (elsewhere || event instanceof LeadEvent.Closed) {
            transfers.overtaken(family, event.lead().id());
        }
    }
}
