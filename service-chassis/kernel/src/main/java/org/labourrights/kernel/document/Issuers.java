package org.labourrights.kernel.document;

import jakarta.enterprise.context.ApplicationScoped;
import org.labourrights.chassis.division.Divisions;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.reference.Agencies;
import org.labourrights.chassis.reference.Agency;

/** Names agencies as the head of a paper does. */
@ApplicationScoped
public class Issuers {

    private final Agencies agencies;
    private final Divisions divisions;

    Issuers(Agencies agencies, Divisions divisions) {
        this.agencies = agencies;
        this.divisions = divisions;
    }

    /** @throws IllegalStateException if there is no such agency */
    public Issuer of(String agencyId) {
        Agency agency = agencies.find(agencyId).orElseThrow(() -> new IllegalStateException("no agency " + agencyId));
        return new Issuer(agencyId, cityOf(agency.divisionCode()) + agency.name());
    }

    /** A county's bureau names its city before itself, 石家庄市长安区…; every other bureau stands for itself. */
    private String cityOf(DivisionCode division) {
        return divisions.reportingLevel(division) == 3
                ? divisions.ancestor(division, 2).orElseThrow().name()
                : "";
    }
}
