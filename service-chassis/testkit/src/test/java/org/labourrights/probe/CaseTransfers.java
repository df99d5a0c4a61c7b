package org.labourrights.probe;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.labourrights.chassis.clock.DeclaredClock;
import org.labourrights.chassis.scope.Roles;
import org.labourrights.kernel.transfer.TransferFamily;

/** All that the probe writes to offer cases to other agencies, beside the clock of the confirmation. */
@ApplicationScoped
class CaseTransfers implements TransferFamily {

    @Override
    public String name() {
        return CaseClocks.NAME;
    }

    @Override
    public DeclaredClock confirmation() {
        return CaseClocks.CONFIRMATION;
    }

    @Override
    public Set<String> answering() {
        return Set.of(Roles.COUNTY_OFFICER, Roles.CITY_OFFICER, Roles.JOINT_MEMBER);
    }
}
