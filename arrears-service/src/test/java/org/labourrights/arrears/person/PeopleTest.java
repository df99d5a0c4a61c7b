package org.labourrights.arrears.person;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.labourrights.arrears.Fixtures;
import org.labourrights.arrears.person.PeopleScene.Lead;
import org.labourrights.chassis.scope.Roles;
import org.labourrights.chassis.sql.Database;
import org.labourrights.testkit.WithSuite;

@QuarkusTest
@WithSuite
class PeopleTest {

    @Inject
    PeopleScene scene;

    @Inject
    Database database;

    @Test
    void theHandlerReadsTheReporterAndEachReadingLeavesOneRecord() {
        Lead lead = scene.lead("COMPLAINT");

        PeopleScene.reporter(PeopleScene.handler(), lead, "?purpose=CONTACT")
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("masked", equalTo(false))
                .body("name", equalTo("李小明"))
                .body("idNo", equalTo("150105199003075122"))
                .body("phone", equalTo("13812345678"))
                .body("bankAccount", nullValue());
        assertEquals(List.of("CONTACT {\"fields\":[\"address\",\"idNo\",\"name\",\"phone\"]}"), scene.records(lead));

        PeopleScene.reporter(PeopleScene.handler(), lead, "?purpose=PAYMENT")
                .body("bankAccount", equalTo("6222020200112233445"));
        assertEquals(2, scene.records(lead).size());
    }

    @Test
    void colleaguesSeeTheReporterMaskedAndLeaveNoRecord() {
        Lead lead = scene.lead("COMPLAINT");

        PeopleScene.reporter(
                        Fixtures.named("another", Roles.COUNTY_OFFICER, PeopleScene.DIVISION), lead, "?purpose=CONTACT")
                .statusCode(200)
                .body("masked", equalTo(true))
                .body("ref", equalTo(lead.reporter().toString()))
                .body("name", equalTo("李*明"))
                .body("idNo", equalTo("150105********5122"))
                .body("phone", equalTo("138****5678"));
        PeopleScene.reporter(PeopleScene.handler(), lead, "").body("masked", equalTo(true));
        assertEquals(List.of(), scene.records(lead));
        Fixtures.named("another", Roles.COUNTY_OFFICER, PeopleScene.DIVISION)
                .get(lead.path() + "/people/" + lead.reporter() + "?purpose=CONTACT")
                .then()
                .statusCode(403)
                .body("code", equalTo("E-REPORTER"));
    }

    @Test
    void aWhistleBlowerIsATokenToEverybodyButTheHandler() {
        Lead lead = scene.lead("REPORT");

        PeopleScene.reporter(Fixtures.named("another", Roles.CITY_OFFICER, "150100"), lead, "")
                .statusCode(200)
                .body("ref", equalTo(lead.reporter().toString()))
                .body("name", nullValue())
                .body("idNo", nullValue())
                .body("phone", nullValue());
        PeopleScene.reporter(PeopleScene.handler(), lead, "?purpose=CONTACT").body("name", equalTo("李小明"));
    }

    @Test
    void aLeadElsewhereIsAsUnknownAsOneThatDoesNotExist() {
        Lead lead = scene.lead("REPORT");

        for (String part : List.of(
                "/reporter",
                "/reporter?purpose=CONTACT",
                "/people",
                "/people/" + lead.reporter() + "?purpose=CONTACT",
                "/facts?purpose=VERIFICATION",
                "/records?purpose=VERIFICATION",
                "/feedbacks?purpose=VERIFICATION",
                "/contacts?purpose=VERIFICATION",
                "/transfers?purpose=VERIFICATION",
                "/attachments?purpose=VERIFICATION",
                "/duplicates",
                "/duplicates/same-person?purpose=VERIFICATION")) {
            assertEquals(answer(Fixtures.LEADS + "/" + UUID.randomUUID() + part), answer(lead.path() + part), part);
        }
        assertEquals(List.of(), scene.records(lead));
        assertEquals(List.of(), scene.refusals(lead));
    }

    private static String answer(String path) {
        var answer = Fixtures.somebody(Roles.INSPECTOR, "150102").get(path);
        return answer.statusCode() + " " + answer.body().path("code");
    }

    @Test
    void aRefusedReadingLeavesARecord() {
        Lead lead = scene.lead("COMPLAINT");

        PeopleScene.reporter(colleague(), lead, "?purpose=CONTACT")
                .statusCode(200)
                .body("masked", equalTo(true));
        colleague()
                .get(lead.path() + "/people/" + lead.reporter() + "?purpose=PAYMENT")
                .then()
                .statusCode(403);
        colleague().get(lead.path() + "/facts?purpose=VERIFICATION").then().statusCode(403);
        colleague().get(lead.path() + "/feedbacks?purpose=NOTICE").then().statusCode(403);

        assertEquals(
                List.of(
                        "curious-1 CONTACT {\"fields\":[\"reporter\"]}",
                        "curious-1 PAYMENT {\"fields\":[\"person\"]}",
                        "curious-1 VERIFICATION {\"fields\":[\"FACTS\"]}",
                        "curious-1 NOTICE {\"fields\":[\"feedbacks\"]}"),
                scene.refusals(lead));
        assertEquals(List.of(), scene.records(lead));
    }

    private static RequestSpecification colleague() {
        return Fixtures.named("curious-1", Roles.COUNTY_OFFICER, PeopleScene.DIVISION);
    }

    @Test
    void anAnonymousReportHasNobodyBehindIt() {
        Lead lead = scene.lead("REPORT");
        scene.transaction(() -> database.update("UPDATE arrears_lead SET reporter_ref = NULL WHERE id = ?", lead.id()));

        PeopleScene.reporter(PeopleScene.handler(), lead, "?purpose=CONTACT")
                .statusCode(200)
                .body("anonymous", equalTo(true));
    }

    @Test
    void factsAreForTheHandlerAndLeaveARecord() {
        Lead lead = scene.lead("COMPLAINT");

        PeopleScene.handler()
                .get(lead.path() + "/facts?purpose=VERIFICATION")
                .then()
                .statusCode(200)
                .body("content", equalTo("王大锤拖欠三个月工资"));
        assertEquals(List.of("VERIFICATION {\"fields\":[\"FACTS\"]}"), scene.records(lead));
        Fixtures.officer("150100")
                .get(lead.path() + "/facts?purpose=VERIFICATION")
                .then()
                .statusCode(403);
        PeopleScene.handler().get(lead.path() + "/facts").then().statusCode(400);
    }
}
