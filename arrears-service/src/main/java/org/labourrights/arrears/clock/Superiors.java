package org.labourrights.arrears.clock;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.labourrights.chassis.division.Divisions;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.reference.Agencies;
import org.labourrights.chassis.reference.AgencyType;

/** Whom an agency reports to: the labour bureau of the division above, along the reporting path up to the province. */
@ApplicationScoped
class Superiors implements org.labourrights.chassis.clock.Superiors {

    private final Divisions divisions;

    Superiors(Divisions divisions) {
        this.divisions = divisions;
    }

    @Override
    public Optional<String> above(DivisionCode division, int level) {
        List<DivisionCode> upwards = divisions.lineage(division);
        return level < upwards.size() - 1
                ? Optional.of(Agencies.id(AgencyType.HRSS, upwards.get(level)))
                : Optional.empty();
    }
}
