package org.labourrights.arrears.closing;

import org.labourrights.arrears.lead.LeadOutcome;

/** How a matter may be settled without a case. */
enum Resolution {
    /** Everything that is owed is paid, by the employer or the liable platform. */
    PAID_IN_FULL(LeadOutcome.PAID_IN_FULL),
    /** Part is paid, and a promise stands for the rest. */
    PAID_PARTIAL_WITH_AGREEMENT(LeadOutcome.PAID_PARTIAL_WITH_AGREEMENT),
    /** The parties settled by mediation. */
    MEDIATED(LeadOutcome.MEDIATED);

    private final LeadOutcome outcome;

    Resolution(LeadOutcome outcome) {
        this.outcome = outcome;
    }

    LeadOutcome outcome() {
        return outcome;
    }
}
