package org.labourrights.arrears.duplicate;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.labourrights.arrears.Fixtures;
import org.labourrights.testkit.WithSuite;

@QuarkusTest
@WithSuite
class DuplicateTest {

    private static final AtomicInteger PHONES = new AtomicInteger();

    @Test
    void suggestsTheLeadOfTheSamePersonAboutTheSameEmployerAndTimeAtIntake() {
        String phone = phone();
        String first =
                enter(phone, "示例骑手服务有限公司", "2025-01-01", "2025-01-31").extract().path("id");

        String second = enter(phone, "示例骑手服务 有限公司", "2025-01-31", "2025-02-28")
                .body("possibleDuplicates.id", equalTo(List.of(first)))
                .extract()
                .path("id");

        Fixtures.officer("152921")
                .get(Fixtures.LEADS + "/" + second + "/duplicates")
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(first)));
    }

    @Test
    void suggestsNothingForAnotherPersonAnotherEmployerOrAnotherTime() {
        String phone = phone();
        enter(phone, "示例骑手服务有限公司", "2025-01-01", "2025-01-31").body("possibleDuplicates", nullValue());

        enter(phone(), "示例骑手服务有限公司", "2025-01-01", "2025-01-31").body("possibleDuplicates", nullValue());
        enter(phone, "另一家有限公司", "2025-01-01", "2025-01-31").body("possibleDuplicates", nullValue());
        enter(phone, "示例骑手服务有限公司", "2025-02-01", "2025-02-28").body("possibleDuplicates", nullValue());
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
                .body("status", equalTo("DUPLICATE_MERGED"))
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
                .body("status", equalTo("DUPLICATE_MERGED"))
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
        assertEquals("RECEIVED", get(two).extract().path("status"));
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
