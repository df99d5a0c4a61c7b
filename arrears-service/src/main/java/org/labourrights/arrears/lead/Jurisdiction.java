package org.labourrights.arrears.lead;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.DivisionCode;

/**
 * Which place is in charge of a lead (属地).
 *
 * @param path reporting path of the division, with trailing slash
 * @param transferPath reporting path of an agency it is offered to, which sees it as well; null when there is none
 * @param transferAgency that agency, {@code TRANSPORT-150105}; null when there is none
 * @param takenOverBy agency of another kind that is in charge there (RU-21); null: the labour bureau is
 */
@Embeddable
public record Jurisdiction(
        @Column(name = "division_code") DivisionCode division,
        @Column(name = "division_path") String path,
        @Column(name = "transfer_path") @Nullable String transferPath,
        @Column(name = "transfer_agency") @Nullable String transferAgency,
        @Column(name = "taken_over_by") @Nullable String takenOverBy) {

    /** The labour bureau of the place is in charge, and nobody else has a part in it. */
    public static Jurisdiction of(DivisionCode division, String path) {
        return of(division, path, null);
    }

    static Jurisdiction of(DivisionCode division, String path, @Nullable String takenOverBy) {
        return new Jurisdiction(division, path, null, null, takenOverBy);
    }

    Jurisdiction offeredTo(String agency, String other) {
        return new Jurisdiction(division, path, other, agency, takenOverBy);
    }

    /** No offer is open any more. */
    Jurisdiction settled() {
        return of(division, path, takenOverBy);
    }

    /** Agency of another kind that has taken it over. */
    public Optional<String> taker() {
        return Optional.ofNullable(takenOverBy);
    }
}
