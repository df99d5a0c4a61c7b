package org.labourrights.chassis.clock;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;

/**
 * Who answers for a clock, and about whom.
 *
 * @param uscc of the enterprise concerned, if one is known
 * @param divisionPath reporting path of the division in charge, with trailing slash
 * @param ownerAgency id of the agency, {@code HRSS-152921}
 */
@Embeddable
public record ClockCharge(
        @Nullable UnifiedSocialCreditCode uscc,
        @Column(name = "division_path") String divisionPath,
        @Column(name = "owner_agency") String ownerAgency) {

    /** The same charge, about another enterprise. */
    ClockCharge about(@Nullable UnifiedSocialCreditCode enterprise) {
        return new ClockCharge(enterprise, divisionPath, ownerAgency);
    }

    public DivisionCode division() {
        return DivisionCode.ofPath(divisionPath);
    }
}
