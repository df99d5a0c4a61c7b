package org.labourrights.arrears.investigation;

import org.labourrights.arrears.lead.EmploymentRelation;

/** What the factors suggest; a person decides. */
final class RelationRule {

    private static final int ESTABLISHED = 14;
    private static final int INCOMPLETE = 7;

    private RelationRule() {}

    /** At least 14 points: employment; 7 to 13: not all tests met; fewer: civil law. */
    static EmploymentRelation suggest(RelationFactors factors) {
        if (factors.sum() >= ESTABLISHED) {
            return EmploymentRelation.ESTABLISHED;
        }
        return factors.sum() >= INCOMPLETE ? EmploymentRelation.INCOMPLETE : EmploymentRelation.CIVIL;
    }
}
