package org.labourrights.chassis.scope;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AgencyReachTest {

    private static final Set<String> LABOUR = Set.of("HRSS", "HRSS_ENFORCEMENT");

    @Test
    void aMemberOfAnotherAgencyActsForWhatTheTokenNames() {
        assertEquals(Set.of("TRANSPORT-150105"), of(Roles.JOINT_MEMBER, "TRANSPORT-150105"));
        assertEquals(
                Set.of("TRANSPORT-150105", "UNION-150105"), of(Roles.JOINT_MEMBER, "TRANSPORT-150105", "UNION-150105"));
        assertEquals(Set.of("HRSS-150105"), of(Roles.JOINT_MEMBER, "HRSS-150105"));
        assertEquals(Set.of(), of(Roles.JOINT_MEMBER));
    }

    @Test
    void aSecondAgencyOfItsKindInADivisionIsOfTheSameKind() {
        assertEquals(Set.of("UNION-150105-2"), of(Roles.JOINT_MEMBER, "UNION-150105-2"));
        assertEquals(
                Set.of("HRSS_ENFORCEMENT-150105-2", "HRSS", "HRSS_ENFORCEMENT"),
                of(Roles.COUNTY_OFFICER, "HRSS_ENFORCEMENT-150105-2"));
        assertEquals("HRSS_ENFORCEMENT", AgencyReach.kind("HRSS_ENFORCEMENT-150105-2"));
    }

    @Test
    void officersActForTheLabourAgenciesOfAllTheirDivisions() {
        for (String role : Roles.LABOUR) {
            assertEquals(LABOUR, of(role), role);
        }
        assertEquals(Set.of("HRSS-150105", "HRSS", "HRSS_ENFORCEMENT"), of(Roles.CITY_OFFICER, "HRSS-150105"));
        assertEquals(Set.of("TAX-150105"), of(Roles.CITY_OFFICER, "TAX-150105"));
    }

    @Test
    void anAuditorReadsWhatIsAddressedToAnyAgency() {
        assertEquals(Set.of(Caller.EVERY_AGENCY), of(Roles.AUDITOR));
    }

    @Test
    void whatIsNoIdOpensNothing() {
        assertEquals(Set.of(), of(Roles.JOINT_MEMBER, "*", "HRSS", "HRSS-", "HRSS-15010", "hrss-150105", "CN"));
        assertEquals(Set.of(), of(Roles.WORKER));
        // An officer whose token names something unknown is not taken for one who names nothing.
        assertEquals(Set.of(), of(Roles.COUNTY_OFFICER, "*"));
    }

    private static Set<String> of(String role, String... claimed) {
        return AgencyReach.of(Set.of(role), List.of(claimed));
    }
}
