package org.labourrights.arrears.closing;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.labourrights.arrears.lead.LeadOutcome;
import org.labourrights.arrears.lead.LeadState;

/** How a lead ends without a resolution here. */
enum ClosingOutcome {
    /** Nobody objected in time, and the kind of relation was decided afterwards; the outcome stays. */
    NO_OBJECTION(null, LeadState.RESOLVED),
    /** The parties go to arbitration (告知仲裁). */
    ARBITRATION_ADVISED(LeadOutcome.ARBITRATION_ADVISED, LeadState.RETURNED_FROM_MEDIATION),
    /** The inspection decided the case. */
    FILED_CASE(LeadOutcome.FILED_CASE, LeadState.FILED),
    /** Another agency has taken the lead over and decided by its own procedure. */
    HANDLED_BY_AGENCY(LeadOutcome.TRANSFERRED, LeadState.INVESTIGATING),
    /** The court enforces the decision; the money is still to come. */
    COURT_ENFORCEMENT(LeadOutcome.COURT_ENFORCEMENT, LeadState.FILED);

    private final @Nullable LeadOutcome outcome;
    private final LeadState from;

    ClosingOutcome(@Nullable LeadOutcome outcome, LeadState from) {
        this.outcome = outcome;
        this.from = from;
    }

    /** Empty when the lead keeps the outcome that it has. */
    Optional<LeadOutcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    /** The only state in which it can be said. */
    boolean fits(LeadState state) {
        return state == from;
    }
}
