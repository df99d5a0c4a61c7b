package org.labourrights.arrears.clock;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import org.labourrights.arrears.lead.LeadFacts;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;

/**
 * Who answers for a clock, and about whom; follows the lead, but for the confirmation of a transfer, for which the agency
 * answers that was asked.
 *
 * @param divisionPath reporting path of the division in charge, with trailing slash
 */
@Embeddable
record ClockCharge(
        @Nullable UnifiedSocialCreditCode uscc,
        @Column(name = "division_path") String divisionPath,
        @Column(name = "owner_agency") String ownerAgency) {

    static ClockCharge of(LeadFacts lead, String ownerAgency) {
        return new ClockCharge(lead.uscc(), lead.divisionPath(), ownerAgency);
    }

    /** The same charge, about the employer that the lead has now. */
    ClockCharge about(LeadFacts lead) {
        return new ClockCharge(lead.uscc(), divisionPath, ownerAgency);
    }

    DivisionCode division() {
        String path = divisionPath.substring(0, divisionPath.length() - 1);
        return new DivisionCode(path.substring(path.lastIndexOf('/') + 1));
    }
}
