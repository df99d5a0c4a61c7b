package org.labourrights.arrears.handling;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.labourrights.arrears.Fixtures;
import org.labourrights.chassis.scope.Roles;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.chassis.sql.Database;
import org.labourrights.testkit.WithSuite;

@QuarkusTest
@WithSuite
class ScreeningTest {

    private static final String USCC = "91150104MA0LWP5518";
    private static final String FACTS = """
            {"workerCount":12,"months":2,"amount":"96000.00","orderServedOn":"2026-05-11","orderDays":15,\
            "absconded":false,"evidenceDestroyed":false}""";

    @Inject
    JourneyTime time;

    @Inject
    Database database;

    @Inject
    SystemScope system;

    @AfterEach
    void theClockRunsOn() {
        time.now();
    }

    @Test
    void twelveWorkersAndAnExpiredOrderMeetTheThresholdOfTheProvince() {
        time.at("2026-05-10T09:00");
        threshold("150105", "60000").statusCode(201);
        HandledLead lead = lead("150105");

        time.at("2026-05-26T23:59");
        screen(lead).body("result", equalTo("NOT_MET")).body("orderDueOn", equalTo("2026-05-26"));

        time.at("2026-05-27T00:00");
        String screening = screen(lead)
                .body("result", equalTo("MET"))
                .body("basis", equalTo("GROUP"))
                .body("localThresholdGroup", equalTo("60000.00"))
                .body("decision", nullValue())
                .extract()
                .path("id");

        assertEquals(List.of("MET GROUP 12 96000.00"), suspicions(lead));

        String decision = "{\"decision\":\"TRANSFER\",\"explanation\":\"符合移送条件\"}";
        String path = "crime-screenings/" + screening + "/decision";
        lead.step(path, decision).statusCode(403);
        lead.step(Fixtures.somebody(Roles.INSPECTION_LEAD, "150105"), path, decision)
                .statusCode(200)
                .body("decision", equalTo("TRANSFER"));
        lead.step(Fixtures.somebody(Roles.INSPECTION_LEAD, "150105"), path, decision)
                .statusCode(409)
                .body("code", equalTo("E-SCREENING-DECIDED"));
    }

    @Test
    void withoutAThresholdAPersonDecides() {
        time.at("2026-05-10T09:00");
        HandledLead lead = lead("152921");
        time.at("2026-05-27T00:00");

        screen(lead).body("result", equalTo("NEEDS_REVIEW")).body("localThresholdGroup", nullValue());

        assertEquals(List.of("NEEDS_REVIEW GROUP 12 96000.00"), suspicions(lead));
        lead.read().body("state", equalTo("CONNECTED"));
    }

    @Test
    void whatNobodyKnowsIsNotNothing() {
        time.at("2026-05-10T09:00");
        HandledLead lead = lead("150102");
        time.at("2026-05-27T00:00");
        String known = "{\"amount\":\"96000.00\",\"orderServedOn\":\"2026-05-11\",\"orderDays\":15,\"absconded\":false,"
                + "\"evidenceDestroyed\":false";

        lead.step("crime-screenings", known + ",\"workerCount\":9,\"months\":3}")
                .statusCode(201)
                .body("result", equalTo("NEEDS_REVIEW"))
                .body("basis", equalTo("SINGLE"))
                .body("singleAmount", nullValue());
        lead.step("crime-screenings", known + ",\"months\":2}")
                .statusCode(201)
                .body("result", equalTo("NEEDS_REVIEW"))
                .body("workerCount", nullValue());
        lead.step("crime-screenings", known + ",\"workerCount\":9,\"singleAmount\":\"20000.00\"}")
                .statusCode(201)
                .body("result", equalTo("NEEDS_REVIEW"))
                .body("months", nullValue());

        assertEquals(
                List.of(
                        "NEEDS_REVIEW SINGLE 9 96000.00",
                        "NEEDS_REVIEW GROUP 96000.00",
                        "NEEDS_REVIEW SINGLE 9 96000.00"),
                suspicions(lead));
    }

    @Test
    void aThresholdOutsideOfTheLawIsRefused() {
        time.at("2026-05-10T09:00");

        threshold("152922", "29999").statusCode(422).body("code", equalTo("E-POLICY-LIMITS"));
        threshold("152922", "\"60000\"").statusCode(422);
    }

    private List<String> suspicions(HandledLead lead) {
        String leadNo = lead.text("leadNo");
        return system.call("test", () -> QuarkusTransaction.requiringNew()
                .call(() -> database.list(
                        "SELECT concat_ws(' ', payload->>'result', payload->>'basis', payload->>'workerCount',"
                                + " payload->>'amount') FROM event_log WHERE subject = ? AND type = 'lead.crime.suspected.v1'",
                        row -> row.getString(1),
                        leadNo)));
    }

    private static HandledLead lead(String division) {
        return HandledLead.connected(division, HandledLead.claim(division, USCC, "ESTABLISHED", 12, "96000.00"));
    }

    private static ValidatableResponse screen(HandledLead lead) {
        return lead.step("crime-screenings", FACTS).statusCode(201);
    }

    private static ValidatableResponse threshold(String division, String value) {
        return Fixtures.policy("crime.thresholdGroup", division, value, "2026-05-10");
    }
}
