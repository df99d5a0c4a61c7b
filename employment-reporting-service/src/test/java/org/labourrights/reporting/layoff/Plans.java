package org.labourrights.reporting.layoff;

import static org.labourrights.reporting.Fixtures.officer;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/** Requests about layoff plans. */
final class Plans {

    static final String PLANS = "/api/reporting/v1/layoff-plans/";

    private Plans() {}

    static String proposal(int planned, int total, String startOn, String more) {
        return """
                {"reason":"SERIOUS_DIFFICULTY","plannedCount":%d,"employeeCount":%d,"startOn":"%s",\
                "endOn":"2026-10-30","alternativesUsed":["ROTATION"],"compensationTotal":"1520000.00"%s}""".formatted(planned, total, startOn, more);
    }

    static String planning(int planned, int total, String startOn) {
        return "{\"proposal\":" + proposal(planned, total, startOn, "") + "}";
    }

    static ValidatableResponse plan(RequestSpecification caller, String uscc, String planning) {
        return caller.body(planning)
                .post("/api/reporting/v1/enterprises/" + uscc + "/layoff-plans")
                .then();
    }

    static String planned(RequestSpecification caller, String uscc, int count, int total, String startOn) {
        return plan(caller, uscc, planning(count, total, startOn))
                .statusCode(201)
                .extract()
                .path("id");
    }

    static ValidatableResponse step(RequestSpecification caller, String id, String step, String on) {
        return caller.header("If-Match", "*")
                .body("{\"on\":\"" + on + "\"}")
                .post(PLANS + id + "/" + step)
                .then();
    }

    /** Takes a plan to REPORTED by the bureau's entries. */
    static void reported(String division, String id, String noticeOn, String heardOn, String reportedOn) {
        step(officer(division), id, "notice", noticeOn).statusCode(200);
        step(officer(division), id, "opinion", heardOn).statusCode(200);
        step(officer(division), id, "report", reportedOn).statusCode(200);
    }
}
