package org.labourrights.arrears.closing;

import org.labourrights.arrears.lead.LeadOutcome;

/** Why a lead is refused. */
enum RejectionReason {
    /** Independent business; civil law. */
    OUT_OF_SCOPE(LeadOutcome.OUT_OF_SCOPE),
    /** More than two years since the violation ended (劳动保障监察条例 §20). */
    TIME_BARRED(LeadOutcome.TIME_BARRED),
    /** Nobody can be found whom it is about. */
    NO_EMPLOYER(LeadOutcome.NOT_SUBSTANTIATED),
    /** The investigation found no arrears. */
    NOT_SUBSTANTIATED(LeadOutcome.NOT_SUBSTANTIATED),
    /** Another division is in charge: handed on instead of refused. */
    WRONG_DIVISION(LeadOutcome.TRANSFERRED);

    private final LeadOutcome outcome;

    RejectionReason(LeadOutcome outcome) {
        this.outcome = outcome;
    }

    LeadOutcome outcome() {
        return outcome;
    }
}
