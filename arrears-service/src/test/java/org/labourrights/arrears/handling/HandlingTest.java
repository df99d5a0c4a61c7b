package org.labourrights.arrears.handling;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.labourrights.arrears.Fixtures;
import org.labourrights.chassis.scope.Roles;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.chassis.sql.Database;
import org.labourrights.testkit.WithSuite;

@QuarkusTest
@WithSuite
class HandlingTest {

    @Inject
    Database database;

    @Inject
    SystemScope system;

    private static String body() {
        return Fixtures.complaint("152921", "虚构骑手服务有限公司", null);
    }

    @Test
    void theFirstContactWithAPartyConnectsTheLeadAndAnAgencyDoesNot() {
        HandledLead lead = HandledLead.accepted("152921", body());

        lead.step("contacts", contact("AGENCY")).statusCode(201).body("withParty", equalTo("AGENCY"));
        lead.read().body("state", equalTo("ACCEPTED")).body("connectedAt", nullValue());

        lead.step("contacts", contact("REPORTER")).statusCode(201).body("officerId", equalTo("COUNTY_OFFICER@152921"));
        lead.read().body("state", equalTo("CONNECTED"));
        lead.read("contacts").body("items.withParty", equalTo(List.of("AGENCY", "REPORTER")));
    }

    @Test
    void nobodyIsSpokenToBeforeSomebodyAnswersForTheLead() {
        HandledLead lead = HandledLead.received("152921", body());

        lead.step("contacts", contact("REPORTER")).statusCode(409).body("code", equalTo("E-STATE"));
    }

    @Test
    void aContactLiesBetweenReceiptAndNow() {
        HandledLead lead = HandledLead.accepted("152921", body());

        lead.step("contacts", contact("REPORTER").replace("{", "{\"contactedAt\":\"2099-01-01T00:00:00+08:00\","))
                .statusCode(422)
                .body("errors[0].code", equalTo("E-FUTURE"));
        lead.step("contacts", contact("REPORTER").replace("{", "{\"contactedAt\":\"2020-01-01T00:00:00+08:00\","))
                .statusCode(422)
                .body("errors[0].code", equalTo("E-BEFORE-RECEIPT"));
    }

    @Test
    void aContactByAClockThatRunsAheadIsOfNow() {
        HandledLead lead = HandledLead.accepted("152921", body());
        Instant ahead = Instant.now().plusSeconds(20);

        String at = lead.step("contacts", contact("REPORTER").replace("{", "{\"contactedAt\":\"" + ahead + "\","))
                .statusCode(201)
                .extract()
                .path("contactedAt");

        assertTrue(OffsetDateTime.parse(at).toInstant().isBefore(ahead), at);
    }

    @Test
    void theAnswerGoesBackToTheTicketItCameFrom() {
        HandledLead lead =
                HandledLead.accepted("152921", Fixtures.complaint("152921", "虚构骑手", "T-" + UUID.randomUUID()));

        lead.step("feedbacks", "{\"stage\":\"PROGRESS\",\"content\":\"已与单位对接\"}")
                .statusCode(201)
                .body("channelBack", equalTo("HOTLINE_12345"))
                .body("sentTo", equalTo(lead.text("externalNo")));
        lead.step("feedbacks", "{\"stage\":\"RESULT\",\"content\":\"已支付\"}").statusCode(201);

        lead.read("feedbacks").body("items.stage", equalTo(List.of("PROGRESS", "RESULT")));
        assertEquals(List.of("lead.feedback.given.v1", "lead.feedback.added.v1"), events(lead, "lead.feedback%"));
    }

    @Test
    void nobodyAnswersForALeadWhoCouldNotSeeIt() {
        HandledLead lead = HandledLead.received("152921", body());

        lead.step("acceptance", "{\"handlerId\":\"officer-9\",\"handlerAgencyId\":\"HRSS-150105\"}")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/handlerAgencyId"))
                .body("errors[0].code", equalTo("E-AGENCY-REACH"));
        lead.step("acceptance", "{\"handlerId\":\"officer-9\",\"handlerAgencyId\":\"HRSS-152900\"}")
                .statusCode(200);
        RequestSpecification handler = Fixtures.named("officer-9", Roles.CITY_OFFICER, "152900");
        lead.step(handler, "handover", """
                {"to":{"handlerId":"officer-8","handlerAgencyId":"HRSS-130100"},"reason":"ABSENCE","note":"离岗"}""")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/to/handlerAgencyId"))
                .body("errors[0].code", equalTo("E-AGENCY-REACH"));
    }

    @Test
    void whoeverWroteARecordCorrectsItAndWhatWasWrongStays() {
        HandledLead lead = HandledLead.accepted("152921", body());
        RequestSpecification writer = Fixtures.named("officer-7", Roles.COUNTY_OFFICER, "152921");
        lead.step(writer, "handover", """
                {"to":{"handlerId":"officer-8","handlerAgencyId":"HRSS-152921"},"reason":"ABSENCE","note":"周四面谈"}""").statusCode(200);
        String wrong = lead.read("records").extract().path("items.find { it.kind == 'HANDOVER' }.id");
        String correction = "records/" + wrong + "/correction";
        String friday = "{\"text\":\"周五面谈\",\"reason\":\"日期写错\"}";
        RequestSpecification next = Fixtures.named("officer-8", Roles.COUNTY_OFFICER, "152921");

        lead.step(next, correction, friday).statusCode(403).body("code", equalTo("E-NOTE-WRITER"));
        lead.step(Fixtures.named("officer-7", Roles.COUNTY_OFFICER, "152921"), correction, friday)
                .statusCode(201)
                .body("corrects", equalTo(wrong))
                .body("text", equalTo("周五面谈"));
        lead.step(Fixtures.named("officer-7", Roles.COUNTY_OFFICER, "152921"), correction, friday)
                .statusCode(409)
                .body("code", equalTo("E-NOTE-CORRECTED"));

        Fixtures.named("officer-8", Roles.COUNTY_OFFICER, "152921")
                .get(lead.location() + "/records?purpose=VERIFICATION")
                .then()
                .statusCode(200)
                .body("items.text", equalTo(List.of("周四面谈", "周五面谈")))
                .body("items[1].correctionReason", equalTo("日期写错"));
        assertEquals(List.of("lead.note.corrected.v1"), events(lead, "lead.note%"));
    }

    @Test
    void anotherOfficerTakesOverWithANote() {
        HandledLead lead = HandledLead.accepted("152921", body());
        String handover = """
                {"to":{"handlerId":"officer-8","handlerAgencyId":"HRSS-152921"},"reason":"ABSENCE","note":"张三丰周四面谈"}""";

        lead.step(Fixtures.named("officer-7", Roles.COUNTY_OFFICER, "152921"), "handover", handover)
                .statusCode(200)
                .body("handlerId", equalTo("officer-8"));

        lead.read("records").body("items.kind", hasItem("HANDOVER"));
        Fixtures.named("officer-8", Roles.COUNTY_OFFICER, "152921")
                .get(lead.location() + "/records?purpose=VERIFICATION")
                .then()
                .statusCode(200)
                .body("items.text", hasItem("张三丰周四面谈"));
        assertEquals(
                0,
                count("SELECT count(*) FROM subject_note WHERE text LIKE '%张三丰%'"),
                "names are not in the tables in clear");
    }

    @Test
    void onlyTheHandlerOrTheBureauActs() {
        HandledLead lead = HandledLead.accepted("152921", body());
        RequestSpecification handler = inspector("officer-7");
        RequestSpecification other = inspector("officer-9");

        lead.step(other, "contacts", contact("REPORTER")).statusCode(403).body("code", equalTo("E-SCOPE"));
        lead.step(handler, "contacts", contact("REPORTER")).statusCode(201);
    }

    @Test
    void aChangeNeedsTheVersionThatWasRead() {
        HandledLead lead = HandledLead.accepted("152921", body());
        String handover = """
                {"to":{"handlerId":"officer-8","handlerAgencyId":"HRSS-152921"},"reason":"ABSENCE","note":"移交"}""";

        Fixtures.named("officer-7", Roles.COUNTY_OFFICER, "152921")
                .body(handover)
                .post(lead.location() + "/handover")
                .then()
                .statusCode(428);
        Fixtures.named("officer-7", Roles.COUNTY_OFFICER, "152921")
                .header("If-Match", "\"0\"")
                .body(handover)
                .post(lead.location() + "/handover")
                .then()
                .statusCode(412);
    }

    private static String contact(String party) {
        return "{\"withParty\":\"" + party + "\",\"method\":\"PHONE\",\"summary\":\"已通话\"}";
    }

    private static RequestSpecification inspector(String subject) {
        return Fixtures.named(subject, Roles.INSPECTOR, "152921");
    }

    private List<String> events(HandledLead lead, String like) {
        return system.call("test", () -> QuarkusTransaction.requiringNew()
                .call(() -> database.list(
                        "SELECT type FROM event_log WHERE subject = ? AND type LIKE ? ORDER BY seq",
                        row -> row.getString(1),
                        lead.text("leadNo"),
                        like)));
    }

    private int count(String query) {
        return system.call("test", () -> QuarkusTransaction.requiringNew()
                .call(() -> database.one(query, row -> row.getInt(1)).orElseThrow()));
    }
}
