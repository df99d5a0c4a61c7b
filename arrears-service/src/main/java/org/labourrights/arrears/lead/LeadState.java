package org.labourrights.arrears.lead;

import java.util.Set;

/** Life of a lead (线索状态); the table below is the one source of the state diagram. */
public enum LeadState {
    /** Came in; nobody answers for it yet. */
    RECEIVED,
    /** A named officer answers for it (专人负责). */
    ACCEPTED,
    /** The reporter or the enterprise was spoken to (对接). */
    CONNECTED,
    /** The facts are being found out by a recorded plan. */
    INVESTIGATING,
    /** Both parties agreed to mediation. */
    TO_MEDIATION,
    /** Mediation ended without an agreement. */
    RETURNED_FROM_MEDIATION,
    /** The inspection was asked to file a case. */
    FILED,
    /** Offered to another agency or division, which has not confirmed yet. */
    TRANSFERRED,
    /** The money is paid, or an agreement stands for it. */
    RESOLVED,
    /** Confirmed by the reporter, or nobody objected in time. */
    CLOSED,
    /** Refused with a written notice. */
    REJECTED,
    /** Taken back by the reporter of their own free will. */
    WITHDRAWN,
    /** The same matter as another lead, which goes on with both clocks. */
    DUPLICATE_MERGED;

    /** The states that may follow this one. */
    public Set<LeadState> next() {
        return switch (this) {
            case RECEIVED -> Set.of(ACCEPTED, REJECTED, TRANSFERRED, RESOLVED, WITHDRAWN, DUPLICATE_MERGED);
            // What a refusal rests on may come to light only while the facts are being found out.
            case ACCEPTED -> Set.of(CONNECTED, REJECTED, TRANSFERRED, RESOLVED, WITHDRAWN, DUPLICATE_MERGED);
            case CONNECTED -> Set.of(INVESTIGATING, REJECTED, TRANSFERRED, RESOLVED, WITHDRAWN, DUPLICATE_MERGED);
            // Another agency that has taken it over ends it by its own procedure.
            case INVESTIGATING ->
                Set.of(TO_MEDIATION, FILED, REJECTED, TRANSFERRED, RESOLVED, CLOSED, WITHDRAWN, DUPLICATE_MERGED);
            // An agreement that is not kept brings the lead back to where the parties are spoken to.
            case TO_MEDIATION -> Set.of(RETURNED_FROM_MEDIATION, CONNECTED, RESOLVED, WITHDRAWN);
            case RETURNED_FROM_MEDIATION ->
                Set.of(CONNECTED, INVESTIGATING, FILED, TRANSFERRED, RESOLVED, CLOSED, WITHDRAWN);
            case FILED -> Set.of(RESOLVED, CLOSED);
            // Taken over by another division or agency, sent back, paid or taken back meanwhile.
            case TRANSFERRED -> Set.of(RECEIVED, ACCEPTED, CONNECTED, INVESTIGATING, RESOLVED, WITHDRAWN);
            // Received again if it was settled before anybody answered for it.
            case RESOLVED -> Set.of(CLOSED, CONNECTED, RECEIVED);
            case CLOSED -> Set.of(CONNECTED, RECEIVED);
            // A wrong merge is undone.
            case DUPLICATE_MERGED -> Set.of(CONNECTED, RECEIVED);
            case REJECTED, WITHDRAWN -> Set.of();
        };
    }

    public boolean canBecome(LeadState target) {
        return next().contains(target);
    }

    /** Whether somebody still has to act: counted in the stock of open leads (动态清零). */
    public boolean isOpen() {
        return switch (this) {
            case CLOSED, REJECTED, WITHDRAWN, DUPLICATE_MERGED -> false;
            default -> true;
        };
    }
}
