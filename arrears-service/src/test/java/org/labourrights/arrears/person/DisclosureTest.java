package org.labourrights.arrears.person;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.labourrights.arrears.Fixtures;
import org.labourrights.arrears.person.PeopleScene.Lead;
import org.labourrights.chassis.scope.Roles;
import org.labourrights.chassis.sql.Database;
import org.labourrights.testkit.WithSuite;

@QuarkusTest
@WithSuite
class DisclosureTest {

    @Inject
    PeopleScene scene;

    @Inject
    Database database;

    @Inject
    Clock clock;

    @Test
    void theCopyForTheEnterpriseTellsNeitherWhoNorWhen() {
        Lead lead = scene.lead("COMPLAINT");
        String uscc = "91350211M0000XUF46";
        scene.transaction(() -> database.update("UPDATE arrears_lead SET uscc = ? WHERE id = ?", uscc, lead.id()));
        String due = LocalDate.now(clock).plusDays(10).toString();

        String location = Fixtures.officer(PeopleScene.DIVISION)
                .body("{\"demands\":[\"PAYROLL\"],\"answerDueOn\":\"" + due + "\"}")
                .post(lead.path() + "/enterprise-copy")
                .then()
                .statusCode(201)
                .body("claimTotalAmount", equalTo("8600.00"))
                .extract()
                .header("Location");
        Fixtures.officer(PeopleScene.DIVISION)
                .get(lead.path() + "/enterprise-copy")
                .then()
                .statusCode(200);

        String copy = Fixtures.enterprise(uscc)
                .get(location)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        String receivedAt = scene.transaction(() -> database.one(
                        "SELECT (received_at AT TIME ZONE 'Asia/Shanghai')::date::text FROM arrears_lead WHERE id = ?",
                        row -> row.getString(1),
                        lead.id())
                .orElseThrow());
        for (String secret : List.of(lead.reporter().toString(), lead.id().toString(), lead.leadNo(), "QX-", "李")) {
            assertFalse(copy.contains(secret), secret);
        }
        // The copy is issued on the day of the test, as the lead came in on it; no other field may hold that day.
        assertEquals(1, (copy.length() - copy.replace(receivedAt, "").length()) / receivedAt.length(), copy);
        Fixtures.enterprise(uscc)
                .get("/api/arrears/v1/enterprise-copies")
                .then()
                .body("items", hasSize(1));
        Fixtures.enterprise("91110108MA01A2B3C7").get(location).then().statusCode(404);
        Fixtures.officer(PeopleScene.DIVISION)
                .body("{\"demands\":[\"PAYROLL\"],\"answerDueOn\":\"2020-01-01\"}")
                .post(lead.path() + "/enterprise-copy")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("E-PAST"));
    }

    @Test
    void theExportShowsComplainantsMaskedAndLeavesWhistleBlowersOut() {
        Lead complaint = scene.lead("COMPLAINT");
        Lead report = scene.lead("REPORT");

        String csv = Fixtures.officer("150000")
                .get(Fixtures.LEADS + "/export?division=" + PeopleScene.DIVISION)
                .then()
                .statusCode(200)
                .header("Content-Type", containsString("text/csv"))
                .body(not(containsString("李小明")))
                .body(not(containsString("150105199003075122")))
                .extract()
                .asString();

        assertTrue(line(csv, complaint).endsWith(",李*明,150105********5122,138****5678,（已隐去）"), line(csv, complaint));
        assertTrue(line(csv, report).endsWith(",,,,（已隐去）"), line(csv, report));
        Fixtures.officer(PeopleScene.DIVISION)
                .get(Fixtures.LEADS + "/export?division=150000")
                .then()
                .statusCode(403);
    }

    @Test
    void anAuditorWhoIsRefusedPeopleGetsNoneInTheExportAndEveryExportLeavesARecord() {
        Lead complaint = scene.lead("COMPLAINT");
        Fixtures.named("auditor-7", Roles.AUDITOR, PeopleScene.DIVISION)
                .get(complaint.path() + "/people")
                .then()
                .statusCode(403);

        String csv = Fixtures.named("auditor-7", Roles.AUDITOR, PeopleScene.DIVISION)
                .get(Fixtures.LEADS + "/export?state=ACCEPTED")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .extract()
                .asString();
        Fixtures.named("officer-77", Roles.COUNTY_OFFICER, PeopleScene.DIVISION)
                .get(Fixtures.LEADS + "/export?format=XLSX")
                .then()
                .statusCode(200);

        assertTrue(line(csv, complaint).endsWith(",,,,（已隐去）"), line(csv, complaint));
        assertEquals("ACCEPTED CN/150000/150100/150105/ {\"fields\":[]}", exported("auditor-7"));
        assertEquals("all CN/150000/150100/150105/ {\"fields\":[\"idNo\",\"name\",\"phone\"]}", exported("officer-77"));
    }

    private String exported(String actor) {
        return scene.transaction(() -> database.one(
                        "SELECT reason || ' ' || division_path || ' ' || payload::text FROM event_log"
                                + " WHERE type = 'personal.data.exported.v1' AND actor = ?",
                        row -> row.getString(1),
                        actor)
                .orElseThrow());
    }

    private static String line(String csv, Lead lead) {
        return csv.lines()
                .filter(it -> it.startsWith(lead.leadNo()))
                .findFirst()
                .orElseThrow();
    }
}
