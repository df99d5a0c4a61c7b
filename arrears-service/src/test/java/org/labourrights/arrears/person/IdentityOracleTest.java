package org.labourrights.arrears.person;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.labourrights.arrears.Fixtures;
import org.labourrights.chassis.scope.Roles;
import org.labourrights.testkit.WithSuite;

/**
 * Nobody finds out from an answer who stands behind a lead: every operation that looks somebody up by a blind index answers
 * a number that is known exactly as one that is not.
 */
@QuarkusTest
@WithSuite
class IdentityOracleTest {

    private static final String DIVISION = "150104";
    private static final String EMPLOYER = "虚构探问单位";
    private static final AtomicInteger PHONES = new AtomicInteger();

    @ParameterizedTest
    @CsvSource({
        "REPORT, /leads",
        "REPORT, /leads?dryRun=true",
        "REPORT, member /leads",
        "REPORT, member /leads?dryRun=true",
        "REPORT, inspector /leads?dryRun=true",
        "REPORT, hotline /tickets",
        "REPORT, bureau /tickets",
        "REPORT, anybody /public/leads",
        "REPORT, worker /worker/leads",
        "COMPLAINT, /leads",
        "COMPLAINT, /leads?dryRun=true",
        "COMPLAINT, member /leads?dryRun=true",
        "COMPLAINT, hotline /tickets",
        "COMPLAINT, anybody /public/leads"
    })
    void whoeverEntersALeadLearnsNothingOfThePersonNamedInIt(String type, String way) {
        String known = phone();
        lead(type, known);

        assertEquals(answer(way, phone()), answer(way, known));
    }

    @ParameterizedTest
    @ValueSource(strings = {"REPORT", "COMPLAINT"})
    void theListOfDuplicatesIsTheSameWhetherThePersonIsKnownOrNot(String type) {
        String known = phone();
        lead(type, known);
        String same = lead("COMPLAINT", known);
        String other = lead("COMPLAINT", phone());
        String whistle = lead("REPORT", known);

        for (String id : List.of(same, other, whistle)) {
            Fixtures.officer(DIVISION)
                    .get(Fixtures.LEADS + "/" + id + "/duplicates")
                    .then()
                    .statusCode(200)
                    .body("items.size()", equalTo(0));
        }
    }

    @Test
    void evenTheHandlerIsNotToldWhoBlewTheWhistle() {
        String known = phone();
        String whistle = handled(lead("REPORT", known));
        String complaint = handled(lead("COMPLAINT", known));
        String stranger = handled(lead("COMPLAINT", phone()));

        Response hit = samePerson(handler(), complaint);
        Response miss = samePerson(handler(), stranger);
        assertEquals(200, hit.statusCode());
        assertEquals(miss.asString(), hit.asString());
        samePerson(handler(), whistle).then().statusCode(403).body("code", equalTo("E-LEAD-WHISTLE"));
        Response refusedHit = samePerson(Fixtures.officer(DIVISION), complaint);
        Response refusedMiss = samePerson(Fixtures.officer(DIVISION), stranger);
        assertEquals(403, refusedHit.statusCode());
        assertEquals(told(refusedMiss), told(refusedHit));
    }

    private static Response samePerson(RequestSpecification who, String id) {
        return who.get(Fixtures.LEADS + "/" + id + "/duplicates/same-person?purpose=VERIFICATION");
    }

    /** The answer to an entry about this telephone, without the ids, numbers, codes and times that differ anyway. */
    private static String answer(String way, String phone) {
        String path = "/api/arrears/v1" + way.substring(way.indexOf('/'));
        String body = body("COMPLAINT", phone);
        Response answer =
                switch (way.substring(0, way.indexOf('/')).strip()) {
                    case "member" ->
                        Fixtures.member("UNION-" + DIVISION)
                                .body(body.replace("ONSITE", "UNION_12351"))
                                .post(path);
                    case "inspector" ->
                        Fixtures.somebody(Roles.INSPECTOR, DIVISION).body(body).post(path);
                    case "hotline" ->
                        Fixtures.somebody(Roles.SYSTEM_12345, DIVISION)
                                .body(ticket(body, ""))
                                .post(path);
                    case "bureau" ->
                        Fixtures.officer(DIVISION)
                                .body(ticket(body, "\"channel\":\"HOTLINE_12345\","))
                                .post(path);
                    case "anybody" ->
                        Fixtures.worker("not-sent")
                                .auth()
                                .none()
                                .body(phoned(body))
                                .post(path);
                    case "worker" ->
                        Fixtures.worker("oracle-worker").body(phoned(body)).post(path);
                    default -> Fixtures.officer(DIVISION).body(body).post(path);
                };
        assertEquals(2, answer.statusCode() / 100, answer::asString);
        return told(answer);
    }

    private static String told(Response answer) {
        return answer.statusCode() + " "
                + answer.asString()
                        .replaceAll("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", "<id>")
                        .replaceAll("QX-[0-9]{6}-[0-9]{8}-[0-9]{4}", "<no>")
                        .replaceAll("[0-9A-Z]{5}(-[0-9A-Z]{5}){3}", "<code>")
                        .replaceAll("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+(Z|[+-][0-9:]+)", "<time>")
                        .replaceAll("ORACLE-<id>", "<ticket>");
    }

    private static String lead(String type, String phone) {
        return Fixtures.officer(DIVISION)
                .body(body(type, phone))
                .post(Fixtures.LEADS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String handled(String id) {
        Fixtures.officer(DIVISION)
                .header("If-Match", "\"0\"")
                .body("{\"handlerId\":\"oracle-handler\",\"handlerAgencyId\":\"HRSS-" + DIVISION + "\"}")
                .post(Fixtures.LEADS + "/" + id + "/acceptance")
                .then()
                .statusCode(200);
        return id;
    }

    private static RequestSpecification handler() {
        return Fixtures.named("oracle-handler", Roles.COUNTY_OFFICER, DIVISION);
    }

    private static String body(String type, String phone) {
        return "{\"leadType\":\"" + type
                + "\",\"channel\":\"ONSITE\",\"employmentRelation\":\"UNKNOWN\",\"employerName\":\""
                + EMPLOYER + "\",\"reporter\":{\"anonymous\":false,\"name\":\"王某\",\"phone\":\"" + phone
                + "\"},\"divisionCode\":\"" + DIVISION + "\",\"claimWorkerCount\":1,\"claimTotalAmount\":\"1.00\"}";
    }

    private static String ticket(String body, String channel) {
        return phoned(body)
                .replace(
                        "{\"leadType\"",
                        "{" + channel + "\"externalNo\":\"ORACLE-" + UUID.randomUUID() + "\",\"leadType\"");
    }

    /** What phones and other systems send names neither channel nor relation. */
    private static String phoned(String body) {
        return body.replace("\"channel\":\"ONSITE\",\"employmentRelation\":\"UNKNOWN\",", "");
    }

    private static String phone() {
        return "1370011%04d".formatted(PHONES.incrementAndGet());
    }
}
