package org.labourrights.arrears.intake;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.labourrights.arrears.Fixtures;
import org.labourrights.chassis.scope.Roles;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.chassis.sql.Database;
import org.labourrights.testkit.WithSuite;

/** Nobody takes the number of a ticket before it comes, or is told what became of somebody else's. */
@QuarkusTest
@WithSuite
class TicketSenderTest {

    private static final String TICKETS = "/api/arrears/v1/tickets";

    @Inject
    Database database;

    @Inject
    SystemScope system;

    @ParameterizedTest
    @ValueSource(strings = {"tickets", "leads"})
    void aNumberThatABureauHasTakenDoesNotSwallowTheTicketOfTheHotline(String door) {
        String number = number();
        Response squatter = door.equals("tickets")
                ? Fixtures.officer("150105")
                        .body(bureauTicket(number, "150105", "1.00"))
                        .post(TICKETS)
                : Fixtures.officer("150105")
                        .body(Fixtures.complaint("150105", "无关单位", number))
                        .post(Fixtures.LEADS);
        assertEquals(201, squatter.statusCode());

        Response real =
                hotline("hotline-1").body(ticket(number, "150104", "86000.00")).post(TICKETS);

        real.then()
                .statusCode(201)
                .body("leadNo", startsWith("QX-150104-"))
                .body("id", not(equalTo(squatter.path("id"))))
                .body("receiptCode", notNullValue());
        Fixtures.officer("150100")
                .get(Fixtures.LEADS + "/" + real.path("id") + "/duplicates")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(squatter.<String>path("id")));
        assertEquals("1", superseded(squatter.path("id")));
    }

    @Test
    void aSystemThatRepeatsTheNumberOfAnotherIsToldNothingOfIt() {
        String number = number();
        Response first =
                hotline("hotline-1").body(ticket(number, "150104", "86000.00")).post(TICKETS);

        Response second =
                hotline("hotline-2").body(ticket(number, "150104", "86000.00")).post(TICKETS);

        second.then().statusCode(201);
        for (String told : List.of("id", "leadNo", "receiptCode")) {
            assertNotEquals(first.<String>path(told), second.<String>path(told), told);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "150104, tickets",
        "150104, leads",
        "150105, tickets",
        "150105, leads",
        "130102, tickets",
        "130102, leads"
    })
    void aBureauThatEntersANumberOfTheHotlineIsToldNothingOfIt(String place, String door) {
        String number = number();
        Response first =
                hotline("hotline-1").body(ticket(number, "150104", "86000.00")).post(TICKETS);

        Response again = enter(place, door, number, "");

        again.then().statusCode(409).body("code", equalTo("E-LEAD-TICKET"));
        for (String secret : List.of("id", "leadNo", "receiptCode")) {
            assertFalse(again.asString().contains(first.<String>path(secret)), secret);
        }
        assertFalse(again.asString().contains("150104"), again::asString);
        if (door.equals("leads")) {
            assertEquals(
                    told(enter(place, door, number(), "?dryRun=true")),
                    told(enter(place, door, number, "?dryRun=true")));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "\"86000.00\", \"86000.01\"",
        "\"claimWorkerCount\":1, \"claimWorkerCount\":2",
        "李小明, 李大明",
        "COMPLAINT, REPORT",
        "150104, 150105"
    })
    void theSameNumberWithOtherContentIsRefusedAndTheFirstStays(String said, String other) {
        String number = number();
        String body = ticket(number, "150104", "86000.00");
        Response first = hotline("hotline-1").body(body).post(TICKETS);

        hotline("hotline-1")
                .body(body.replace(said, other))
                .post(TICKETS)
                .then()
                .statusCode(409)
                .body("code", equalTo("E-LEAD-TICKET"))
                .body("receiptCode", nullValue());

        assertEquals(
                first.asString(), hotline("hotline-1").body(body).post(TICKETS).asString());
    }

    @Test
    void officersOfABureauRepeatOneAnothersTickets() {
        String number = number();
        String body = bureauTicket(number, "150105", "1.00");
        Response first = Fixtures.named("officer-a", Roles.COUNTY_OFFICER, "150105")
                .body(body)
                .post(TICKETS);

        Response again = Fixtures.named("officer-b", Roles.COUNTY_OFFICER, "150105")
                .body(body)
                .post(TICKETS);

        assertEquals(first.asString(), again.asString());
    }

    private static Response enter(String place, String door, String number, String query) {
        return door.equals("tickets")
                ? Fixtures.officer(place)
                        .body(bureauTicket(number, place, "86000.00"))
                        .post(TICKETS)
                : Fixtures.officer(place)
                        .body(Fixtures.complaint(place, "无关单位", number))
                        .post(Fixtures.LEADS + query);
    }

    private static String told(Response answer) {
        return answer.statusCode() + " "
                + answer.asString()
                        .replaceAll("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", "<id>")
                        .replaceAll("QX-[0-9]{6}-[0-9]{8}-[0-9]{4}", "<no>")
                        .replaceAll("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+(Z|[+-][0-9:]+)", "<time>");
    }

    private static RequestSpecification hotline(String client) {
        return Fixtures.named(client, Roles.SYSTEM_12345, "150100");
    }

    private static String number() {
        return "12345-" + UUID.randomUUID();
    }

    private static String ticket(String number, String division, String amount) {
        return "{\"externalNo\":\"" + number + "\",\"leadType\":\"COMPLAINT\",\"reporter\":{\"anonymous\":false,"
                + "\"name\":\"李小明\",\"phone\":\"13800000000\"},\"employerName\":\"虚构工单单位\",\"divisionCode\":\""
                + division + "\",\"claimWorkerCount\":1,\"claimTotalAmount\":\"" + amount + "\"}";
    }

    private static String bureauTicket(String number, String division, String amount) {
        return ticket(number, division, amount)
                .replace("{\"externalNo\"", "{\"channel\":\"HOTLINE_12345\",\"externalNo\"");
    }

    private String superseded(String lead) {
        return system.call("test", () -> QuarkusTransaction.requiringNew()
                .call(() -> database.one("""
                        SELECT count(*)::text FROM event_log WHERE type = 'lead.ticket.superseded.v1'
                        AND subject = (SELECT lead_no FROM arrears_lead WHERE id = ?::uuid)""", row -> row.getString(1), lead).orElseThrow()));
    }
}
