package org.labourrights.arrears.clock;

import java.util.Set;
import org.labourrights.arrears.lead.EmploymentRelation;
import org.labourrights.arrears.lead.LeadFacts;
import org.labourrights.arrears.lead.LeadState;
import org.labourrights.arrears.lead.LeadType;

/** Which lead has to become a case within the time of 若干规定 §18; pure. */
final class FilingRule {

    private static final Set<LeadState> BEFORE_A_CASE =
            Set.of(LeadState.ACCEPTED, LeadState.CONNECTED, LeadState.INVESTIGATING);

    private FilingRule() {}

    /**
     * A complaint about a known employer, borne out, in a relation that the inspection is in charge of. Others go another
     * way first: a relation that does not meet all tests is mediated, a civil one is refused.
     *
     * @param confirmed whether the facts are found out
     */
    static boolean owed(LeadFacts lead, boolean confirmed) {
        return confirmed
                && lead.type() == LeadType.COMPLAINT
                && lead.relation() == EmploymentRelation.ESTABLISHED
                && lead.uscc() != null
                && BEFORE_A_CASE.contains(lead.state());
    }
}
