package org.labourrights.arrears.lead;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.DivisionCode;

/**
 * Which place is in charge of a lead (属地).
 *
 * @param path reporting path of the division, with trailing slash
 * @param transferPath reporting path of an agency it is offered to, which sees it as well; null when there is none
 * @param transferAgency that agency, {@code TRANSPORT-150105}; null when there is none
 */
@Embeddable
public record Jurisdiction(
        @Column(name = "division_code") DivisionCode division,
        @Column(name = "division_path") String path,
        @Column(name = "transfer_path") @Nullable String transferPath,
        @Column(name = "transfer_agency") @Nullable String transferAgency) {

    /** Nobody else has a part in it. */
    public static Jurisdiction of(DivisionCode division, String path) {
        return new Jurisdiction(division, path, null, null);
    }

    Jurisdiction offeredTo(String agency, String other) {
        return new Jurisdiction(division, path, other, agency);
    }
}
