package org.labourrights.arrears.referral;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.labourrights.arrears.clock.ClockKind;
import org.labourrights.arrears.clock.LeadClocks;
import org.labourrights.arrears.person.LeadPeople;
import org.labourrights.chassis.clock.DeclaredClock;
import org.labourrights.chassis.scope.Roles;
import org.labourrights.kernel.transfer.TransferFamily;
import org.labourrights.kernel.transfer.TransferProblems;

/** Leads that are offered to other agencies (移送), as the kernel does it. */
@ApplicationScoped
public class LeadTransfers implements TransferFamily {

    private static final Set<String> ANSWERING = Set.of(
            Roles.COUNTY_OFFICER,
            Roles.CITY_OFFICER,
            Roles.PROVINCE_OFFICER,
            Roles.JOINT_MEMBER,
            Roles.INSPECTION_LEAD);

    private static final TransferProblems PROBLEMS =
            new TransferProblems("E-LEAD-FIELDS", TransferProblems.COMMON.open(), "E-NO-TRANSFER", "E-LEAD-SELF");

    @Override
    public String name() {
        return LeadPeople.NAME;
    }

    @Override
    public DeclaredClock confirmation() {
        return LeadClocks.declared(ClockKind.TRANSFER_CONFIRMATION);
    }

    @Override
    public Set<String> answering() {
        return ANSWERING;
    }

    @Override
    public TransferProblems problems() {
        return PROBLEMS;
    }
}
