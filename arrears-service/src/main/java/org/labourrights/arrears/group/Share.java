package org.labourrights.arrears.group;

import org.labourrights.arrears.lead.LeadFacts;
import org.labourrights.chassis.identifier.Yuan;

/**
 * What one lead gives to the sums of its group.
 *
 * @param counted false once it was withdrawn, refused or merged: then it gives nothing
 * @param open counted, and somebody still has to act
 */
record Share(boolean counted, boolean open, int workers, Yuan amount, Yuan paid) {

    static final Share NONE = new Share(false, false, 0, Yuan.ZERO, Yuan.ZERO);

    static Share of(LeadFacts lead) {
        boolean counted =
                switch (lead.state()) {
                    case WITHDRAWN, REJECTED, DUPLICATE_MERGED -> false;
                    case RECEIVED,
                            ACCEPTED,
                            CONNECTED,
                            INVESTIGATING,
                            TO_MEDIATION,
                            RETURNED_FROM_MEDIATION,
                            FILED,
                            TRANSFERRED,
                            RESOLVED,
                            CLOSED -> true;
                };
        return counted
                ? new Share(true, lead.state().isOpen(), lead.workers(), lead.claimAmount(), lead.paidAmount())
                : NONE;
    }

    Sums all() {
        return counted ? Sums.one(workers, amount) : Sums.NONE;
    }

    Sums stillOpen() {
        return open ? Sums.one(workers, amount) : Sums.NONE;
    }
}
