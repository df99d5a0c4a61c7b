package org.labourrights.arrears.closing;

import java.util.Optional;
import org.labourrights.arrears.lead.EmploymentRelation;
import org.labourrights.arrears.lead.LeadFacts;
import org.labourrights.arrears.lead.MigrantWage;

/** What somebody has to decide before a lead is closed, because the figures and what follows rest on it; pure. */
final class ClosingRule {
    private ClosingRule() {}

    /** The code of what is still to be decided; empty when nothing stands against closing. */
    static Optional<String> undecided(LeadFacts lead) {
        if (lead.relation() == EmploymentRelation.UNKNOWN) {
            return Optional.of("E-RELATION-UNKNOWN");
        }
        return lead.migrantWage() == MigrantWage.UNKNOWN ? Optional.of("E-MIGRANT-WAGE-UNKNOWN") : Optional.empty();
    }
}
