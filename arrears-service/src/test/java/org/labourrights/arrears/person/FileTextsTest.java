package org.labourrights.arrears.person;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.labourrights.arrears.Fixtures;
import org.labourrights.arrears.handling.HandledLead;
import org.labourrights.chassis.scope.Roles;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.chassis.sql.Database;
import org.labourrights.testkit.WithSuite;

@QuarkusTest
@WithSuite
class FileTextsTest {

    private static final String DIVISION = "152921";

    @Inject
    Database database;

    @Inject
    SystemScope system;

    @ParameterizedTest
    @CsvSource({"contacts,summary,单位承认拖欠", "feedbacks,content,已与单位对接", "records,text,调取工资台账"})
    void colleaguesSeeThatSomethingWasWrittenButOnlyTheHandlerReadsIt(String part, String field, String written) {
        HandledLead lead = HandledLead.investigating(DIVISION, Fixtures.complaint(DIVISION, "虚构文字单位", null));
        lead.step("feedbacks", "{\"stage\":\"PROGRESS\",\"content\":\"已与单位对接\"}")
                .statusCode(201);
        String list = lead.location() + "/" + part;

        lead.officer()
                .get(list)
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1))
                .body("items[0]." + field, nullValue());
        lead.officer()
                .get(list + "?purpose=VERIFICATION")
                .then()
                .statusCode(403)
                .body("code", equalTo("E-REPORTER"));
        auditor().get(list + "?purpose=VERIFICATION").then().statusCode(403).body("code", equalTo("E-REPORTER"));
        assertEquals("0", readings(lead, part));

        handler().get(list).then().statusCode(200).body("items[0]." + field, nullValue());
        handler()
                .get(list + "?purpose=VERIFICATION")
                .then()
                .statusCode(200)
                .body("items[0]." + field, equalTo(written));
        assertEquals("1", readings(lead, part));
    }

    @Test
    void anAnswerToAWhistleBlowerTellsNothingOfTheirTelephone() {
        HandledLead lead = HandledLead.connected(DIVISION, """
                {"leadType":"REPORT","channel":"ONSITE","employerName":"虚构文字单位","employmentRelation":"UNKNOWN",\
                "reporter":{"anonymous":false,"name":"李小明","phone":"13800000000"},\
                "divisionCode":"152921","claimWorkerCount":1,"claimTotalAmount":"8600.00","migrantWage":true}""");

        lead.step("feedbacks", "{\"stage\":\"PROGRESS\",\"content\":\"已与单位对接\"}")
                .statusCode(201)
                .body("sentTo", equalTo("RECEIPT"));
    }

    @Test
    void whatAWorkerHandsInOrReadsLeavesNoLoginBesideTheLead() {
        String login = "worker-" + UUID.randomUUID();
        Fixtures.worker(login)
                .body("""
                        {"leadType":"COMPLAINT","reporter":{"anonymous":false,"name":"李小明","phone":"13800000000"},\
                        "employerName":"虚构文字单位","divisionCode":"152921","claimWorkerCount":1,\
                        "claimTotalAmount":"8600.00","migrantWage":true}""")
                .post("/api/arrears/v1/worker/leads")
                .then()
                .statusCode(201);
        String id = Fixtures.worker(login)
                .get("/api/arrears/v1/worker/leads")
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
        Fixtures.worker(login)
                .contentType("application/octet-stream")
                .queryParam("originalName", "工资条.pdf")
                .body("%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.UTF_8))
                .post(Fixtures.LEADS + "/" + id + "/attachments")
                .then()
                .statusCode(201);
        Fixtures.worker(login)
                .get("/api/arrears/v1/worker/personal-data")
                .then()
                .statusCode(200);

        assertEquals("system:reporter", one("SELECT added_by FROM attachment WHERE subject = ?::uuid", id));
        assertEquals("0", one("SELECT count(*) FROM event_log WHERE actor = ?", login));
    }

    private static RequestSpecification handler() {
        return Fixtures.named("officer-7", Roles.COUNTY_OFFICER, DIVISION);
    }

    private static RequestSpecification auditor() {
        return Fixtures.somebody(Roles.AUDITOR, DIVISION);
    }

    private String readings(HandledLead lead, String part) {
        return one("""
                SELECT count(*) FROM event_log WHERE type = 'personal.data.read.v1' AND subject = ?
                AND (payload -> 'fields')::jsonb = jsonb_build_array(?::text)""", lead.text("leadNo"), part);
    }

    private String one(String sql, Object... parameters) {
        return Objects.requireNonNull(system.call("test", () -> QuarkusTransaction.requiringNew()
                .call(() ->
                        database.one(sql, row -> row.getString(1), parameters).orElse("none"))));
    }
}
