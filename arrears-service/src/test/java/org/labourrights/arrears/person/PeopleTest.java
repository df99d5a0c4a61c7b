package org.labourrights.arrears.person;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
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
    void anInspectorOfAnotherDivisionIsRefusedTheReporter() {
        Lead lead = scene.lead("REPORT");

        PeopleScene.reporter(Fixtures.somebody(Roles.INSPECTOR, "150102"), lead, "?purpose=CONTACT")
                .statusCode(403)
                .body("code", equalTo("E-REPORTER"));
        Fixtures.somebody(Roles.INSPECTOR, "150102")
                .get(Fixtures.LEADS + "/" + UUID.randomUUID() + "/reporter")
                .then()
                .statusCode(404);
        assertEquals(List.of(), scene.records(lead));
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
