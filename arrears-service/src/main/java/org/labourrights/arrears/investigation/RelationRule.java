package org.labourrights.arrears.investigation;

import org.labourrights.arrears.lead.EmploymentRelation;

/** What the factors suggest; a person decides. */
final class RelationRule {

    private RelationRule() {}

    /**
     * From how many points on a relation is suggested; with fewer than both it is one of civil law.
     *
     * @param incomplete points for a relation that does not meet all tests of employment
     */
    record Points(int established, int incomplete) {}

    static EmploymentRelation suggest(RelationFactors factors, Points needed) {
        if (factors.sum() >= needed.established()) {
            return EmploymentRelation.ESTABLISHED;
        }
        return factors.sum() >= needed.incomplete() ? EmploymentRelation.INCOMPLETE : EmploymentRelation.CIVIL;
    }
}
