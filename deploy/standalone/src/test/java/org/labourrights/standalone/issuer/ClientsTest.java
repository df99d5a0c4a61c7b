package org.labourrights.standalone.issuer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClientsTest {

    private final Clients clients = Clients.load();

    @Test
    void givesAnEnterpriseItsOwnCode() {
        Client client = clients.find("ent-91150105MA0T1A2B95").orElseThrow();

        assertEquals(List.of("ENT_REPORTER"), client.roles());
        assertEquals(List.of("91150105MA0T1A2B95"), client.usccs());
        assertEquals(List.of(), client.divisions());
    }

    @Test
    void tellsAnAdministratorFromAReporter() {
        assertEquals(
                List.of("ENT_ADMIN", "ENT_REPORTER"),
                clients.find("ent-admin-91150105MA0T1A2B95").orElseThrow().roles());
    }

    @Test
    void givesAnOfficerTheDivisionOfTheClientId() {
        Client client = clients.find("county-150105").orElseThrow();

        assertEquals(List.of("COUNTY_OFFICER"), client.roles());
        assertEquals(List.of("150105"), client.divisions());
        assertEquals(List.of(), client.usccs());
    }

    @Test
    void saysForWhichAgencySomebodyActs() {
        assertEquals(
                List.of("HRSS-150105"),
                clients.find("county-150105").orElseThrow().agencies());
        assertEquals(
                List.of("MARKET_REGULATION-150105"),
                clients.find("joint-150105").orElseThrow().agencies());
        assertEquals(
                List.of("TRANSPORT-150105"),
                clients.find("joint-transport-150105").orElseThrow().agencies());
        assertEquals(List.of(), clients.find("worker").orElseThrow().agencies());
    }

    @Test
    void refusesWhatIsNotInTheTable() {
        for (String id : List.of("", "county-", "county", "mayor-150105", "ent-*", "county-15 01", "admin2")) {
            assertFalse(clients.find(id).isPresent(), id);
        }
    }
}
