package org.labourrights.arrears.referral;

import java.util.Optional;
import org.labourrights.arrears.lead.EmploymentRelation;

/** To whom a lead may be handed on by its kind of relation; pure. Answers the code of what stands against it. */
final class ReferralRule {

    private ReferralRule() {}

    /**
     * Mediation takes both consents, and a relation or a dispute that inspection cannot settle.
     *
     * @param deposits whether nothing but deposits is claimed, for which the inspection is in charge
     */
    static Optional<String> mediation(EmploymentRelation relation, boolean deposits, MediationReferral referral) {
        if (deposits) {
            return Optional.of("E-LEAD-DEPOSIT");
        }
        if (!referral.reporterConsents() || !referral.enterpriseConsents()) {
            return Optional.of("E-LEAD-CONSENT");
        }
        boolean mediable = relation == EmploymentRelation.INCOMPLETE || referral.amountDisputed();
        return mediable ? Optional.empty() : Optional.of("E-LEAD-NOT-MEDIABLE");
    }

    /**
     * Labour inspection covers employment, the incomplete relation only partly, and civil relations not at all.
     *
     * @param mediationTried whether mediation was tried before
     * @param deposits whether nothing but deposits is claimed: to take them is forbidden, and nothing is to be mediated
     */
    static Optional<String> filing(EmploymentRelation relation, boolean mediationTried, boolean deposits) {
        return switch (relation) {
            case ESTABLISHED -> Optional.empty();
            case INCOMPLETE -> mediationTried || deposits ? Optional.empty() : Optional.of("E-LEAD-MEDIATION-FIRST");
            case CIVIL -> Optional.of("E-LEAD-CIVIL");
            case UNKNOWN -> Optional.of("E-RELATION-UNKNOWN");
        };
    }
}
