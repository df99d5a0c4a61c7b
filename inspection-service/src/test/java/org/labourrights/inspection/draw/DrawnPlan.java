package org.labourrights.inspection.draw;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.labourrights.chassis.scope.Roles;
import org.labourrights.inspection.Fixtures;

/** A double-random plan of a county in a test, as its lead works with it. */
final class DrawnPlan {

    static final String VALUE = "03 07 12 18 25 31+09";
    static final String PUBLIC = "/api/inspection/v1/public/draws";

    private static final String PLANS = "/api/inspection/v1/plans";

    private static final String NEW = """
            {"divisionCode": "%1$s", "leadAgencyId": "HRSS-%1$s", "content": {"type": "DOUBLE_RANDOM",
             "title": "平台用工双随机检查", "period": "2026-12", "method": "DOUBLE_RANDOM",
             "memberAgencyIds": ["HRSS_ENFORCEMENT-%1$s", "UNION-%1$s"], "items": ["CHK-01", "CHK-05"],
             "draw": {"quota": 2, "substituteCount": 2, "teamSize": 2,
               "seats": [{"agencyType": "HRSS_ENFORCEMENT", "minimum": 1}, {"agencyType": "UNION", "minimum": 1}]}}}""";

    private static final String COMMITMENT = """
            {"visitOn": "2026-12-10", "publicValue": {"kind": "双色球", "number": "2026140", "day": "%s",
              "template": "## ## ## ## ## ##+##", "wording": "红球由小到大，加号后为蓝球"},
             "excludedTargets": [], "excludedInspectors": []}""";

    private final String division;
    private final String path;
    private final String planNo;

    private DrawnPlan(String division, String path, String planNo) {
        this.division = division;
        this.path = path;
        this.planNo = planNo;
    }

    static DrawnPlan entered(String division) {
        Response answer = lead("lead-1", division).body(NEW.formatted(division)).post(PLANS);
        answer.then().statusCode(201);
        return new DrawnPlan(division, answer.header("Location"), answer.path("planNo"));
    }

    String planNo() {
        return planNo;
    }

    ValidatableResponse shown() {
        return lead("lead-1", division).get(path).then().statusCode(200);
    }

    ValidatableResponse commit(String valueDay) {
        return post("lead-1", "commitment", COMMITMENT.formatted(valueDay));
    }

    ValidatableResponse draw(String value) {
        return post("lead-1", "draw", "{\"value\": \"" + value + "\"}");
    }

    ValidatableResponse post(String who, String step, String body) {
        RequestSpecification request = lead(who, division)
                .header("If-Match", lead(who, division).get(path).header("ETag"));
        if (!body.isEmpty()) {
            request.body(body);
        }
        return request.post(path + "/" + step).then();
    }

    /** Enterprises of a stratum with their teams, as they are to be inspected now. */
    Map<String, List<String>> visits(String stratum) {
        Response answer = lead("lead-1", division).get(path + "/visits");
        answer.then().statusCode(200);
        List<Map<String, Object>> visits = answer.path("visits");
        Map<String, List<String>> found = new LinkedHashMap<>();
        for (Map<String, Object> visit : visits) {
            if (stratum.equals(visit.get("stratum"))) {
                @SuppressWarnings("unchecked")
                List<String> team = (List<String>) visit.get("officerNos");
                found.put((String) visit.get("uscc"), team);
            }
        }
        return found;
    }

    private static RequestSpecification lead(String who, String division) {
        return Fixtures.named(who, Roles.INSPECTION_LEAD, division);
    }
}
