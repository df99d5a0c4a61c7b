package org.labourrights.arrears.duplicate;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.labourrights.arrears.Fixtures;
import org.labourrights.chassis.scope.Roles;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.chassis.sql.Database;
import org.labourrights.testkit.WithSuite;

@QuarkusTest
@WithSuite
class DuplicateTest {

    private static final AtomicInteger PHONES = new AtomicInteger();

    @Inject
    Database database;

    @Inject
    SystemScope system;

    @Test
    void suggestsLeadsAboutTheSameMatterWhoeverStandsBehindThem() {
        String first = about("91150105MA0000022P", "100.00", "2025-01-01", "2025-01-31")
                .body("possibleDuplicates", nullValue())
                .extract()
                .path("id");

        String second = about("91150105MA0000022P", "100.00", "2025-01-31", "2025-02-28")
                .body("possibleDuplicates.id", equalTo(List.of(first)))
                .extract()
                .path("id");
        about("91150105MA0000022P", "101.00", "2025-01-01", "2025-01-31").body("possibleDuplicates", nullValue());
        about("91150105MA0000023T", "100.00", "2025-01-01", "2025-01-31").body("possibleDuplicates", nullValue());
        about("91150105MA0000022P", "100.00", "2025-03-01", "2025-03-31").body("possibleDuplicates", nullValue());

        duplicates(Fixtures.officer("152921"), second, "").statusCode(200).body("items.id", equalTo(List.of(first)));
    }

    @Test
    void onlyTheHandlerIsToldThatAComplaintIsOfTheSamePersonAndThatLeavesARecord() {
        String phone = phone();
        String first =
                enter(phone, "示例骑手服务有限公司", "2025-01-01", "2025-01-31").extract().path("id");
        String second = enter(phone, "示例骑手服务 有限公司", "2025-01-31", "2025-02-28")
                .extract()
                .path("id");
        enter(phone(), "示例骑手服务有限公司", "2025-01-01", "2025-01-31");
        enter(phone, "另一家有限公司", "2025-01-01", "2025-01-31");
        accept(second);
        String samePerson = "/same-person?purpose=VERIFICATION";

        duplicates(Fixtures.officer("152921"), second, samePerson)
                .statusCode(403)
                .body("code", equalTo("E-REPORTER"));
        duplicates(handler(), second, "/same-person").statusCode(400);
        assertEquals("0", records(second));
        duplicates(handler(), second, samePerson).statusCode(200).body("items.id", equalTo(List.of(first)));
        assertEquals("1", records(second));
    }

    @Test
    void aMergedLeadKeepsItsOwnClockAndIsServedByWhatIsDoneAboutTheOther() {
        String phone = phone();
        String earlier =
                enter(phone, "甲公司", "2025-01-01", "2025-01-31").extract().path("id");
        String goesOn =
                enter(phone, "甲公司", "2025-01-01", "2025-01-31").extract().path("id");

        merge(earlier, 0, goesOn)
                .statusCode(200)
                .body("state", equalTo("DUPLICATE_MERGED"))
                .body("outcome", equalTo("DUPLICATE"))
                .body("mergedInto", equalTo(goesOn))
                .body("acceptedAt", nullValue());
        Fixtures.officer("152921")
                .header("If-Match", "\"" + get(goesOn).extract().path("version") + "\"")
                .body("{\"handlerId\":\"officer-7\",\"handlerAgencyId\":\"HRSS-152921\"}")
                .post(Fixtures.LEADS + "/" + goesOn + "/acceptance")
                .then()
                .statusCode(200);

        String acceptedAt = get(goesOn).extract().path("acceptedAt");
        get(earlier)
                .body("state", equalTo("DUPLICATE_MERGED"))
                .body("handlerId", equalTo("officer-7"))
                .body("acceptedAt", equalTo(acceptedAt));
    }

    @Test
    void refusesToMergeALeadIntoItselfOrIntoOneThatHasEnded() {
        String phone = phone();
        String one = enter(phone, "乙公司", "2025-01-01", "2025-01-31").extract().path("id");
        String two = enter(phone, "乙公司", "2025-01-01", "2025-01-31").extract().path("id");

        merge(one, 0, one).statusCode(422).body("errors.code", equalTo(List.of("E-SAME-LEAD")));
        merge(one, 0, two).statusCode(200);
        merge(two, 0, one)
                .statusCode(409)
                .body("code", equalTo("E-LEAD-MERGED"))
                .body("state", equalTo("DUPLICATE_MERGED"))
                .body("survivorId", equalTo(two));
        assertEquals("RECEIVED", get(two).extract().path("state"));
    }

    private static RequestSpecification handler() {
        return Fixtures.named("officer-7", Roles.COUNTY_OFFICER, "152921");
    }

    private static void accept(String id) {
        Fixtures.officer("152921")
                .header("If-Match", "\"0\"")
                .body("{\"handlerId\":\"officer-7\",\"handlerAgencyId\":\"HRSS-152921\"}")
                .post(Fixtures.LEADS + "/" + id + "/acceptance")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse duplicates(RequestSpecification who, String id, String rest) {
        return who.get(Fixtures.LEADS + "/" + id + "/duplicates" + rest).then();
    }

    private String records(String id) {
        return system.call("test", () -> QuarkusTransaction.requiringNew()
                .call(() -> database.one("""
                        SELECT count(*)::text FROM event_log WHERE type = 'personal.data.read.v1'
                        AND payload::text LIKE '%samePerson%'
                        AND subject = (SELECT lead_no FROM arrears_lead WHERE id = ?::uuid)""", row -> row.getString(1), id).orElseThrow()));
    }

    private static ValidatableResponse about(String uscc, String amount, String from, String to) {
        return Fixtures.officer("152921")
                .body("""
                        {"leadType":"COMPLAINT","channel":"ONSITE","uscc":"%s","employmentRelation":"UNKNOWN",
                         "reporter":{"anonymous":false,"name":"李小明","phone":"%s"},"divisionCode":"152921",
                         "migrantWage":true,"claims":[{"amount":"%s","periodStart":"%s","periodEnd":"%s",
                         "payItem":"WAGE"}]}""".formatted(uscc, phone(), amount, from, to))
                .post(Fixtures.LEADS)
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse merge(String id, int version, String into) {
        return Fixtures.officer("152921")
                .header("If-Match", "\"" + version + "\"")
                .body("{\"into\":\"" + into + "\"}")
                .post(Fixtures.LEADS + "/" + id + "/merge")
                .then();
    }

    private static ValidatableResponse get(String id) {
        return Fixtures.officer("152921").get(Fixtures.LEADS + "/" + id).then().statusCode(200);
    }

    private static ValidatableResponse enter(String phone, String employer, String from, String to) {
        return Fixtures.officer("152921")
                .body("""
                        {"leadType":"COMPLAINT","channel":"ONSITE","employerName":"%s","employmentRelation":"UNKNOWN",
                         "reporter":{"anonymous":false,"name":"李小明","phone":"%s"},"divisionCode":"152921",
                         "migrantWage":true,"claims":[{"amount":"100.00","periodStart":"%s","periodEnd":"%s",
                         "payItem":"WAGE"}]}""".formatted(employer, phone, from, to))
                .post(Fixtures.LEADS)
                .then()
                .statusCode(201);
    }

    private static String phone() {
        return "1390000%04d".formatted(PHONES.incrementAndGet());
    }
}
