package org.labourrights.inspection.rectification;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.scope.Roles;
import org.labourrights.inspection.Fixtures;
import org.labourrights.testkit.token.Tokens;

/** What inspectors, their lead and an enterprise do, for tests. */
final class FindingSteps {

    static final String FINDINGS = "/api/inspection/v1/findings";
    static final String DISPOSITIONS = "/api/inspection/v1/dispositions";
    static final String RECTIFICATIONS = "/api/inspection/v1/rectifications";

    private FindingSteps() {}

    static RequestSpecification inspector() {
        return Fixtures.named("inspector-1", Roles.INSPECTOR, "150105");
    }

    static RequestSpecification lead() {
        return Fixtures.named("lead-1", Roles.INSPECTION_LEAD, "150105");
    }

    static RequestSpecification enterprise(UnifiedSocialCreditCode uscc) {
        return Fixtures.as(Tokens.of("reporter-" + uscc, List.of(Roles.ENT_REPORTER), List.of(), uscc.value()));
    }

    static String content(UnifiedSocialCreditCode uscc, String item, String track, String more) {
        return """
                {"uscc": "%s", "divisionCode": "150105", "agencyId": "HRSS_ENFORCEMENT-150105", "itemCode": "%s",
                 "findingClass": "%s", "severity": "MINOR", "affectedWorkerCount": 19,
                 "facts": "虚构：查阅花名册、考勤与调度记录"%s}""".formatted(uscc, item, track, more);
    }

    /** Path of a finding that the inspector recorded and the lead confirmed. */
    static String confirmed(String content) {
        String at = recorded(content);
        step(lead(), at, "/confirmation", null).statusCode(200);
        return at;
    }

    static String recorded(String content) {
        return inspector()
                .body(content)
                .post(FINDINGS)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    /** A step on the present version. */
    static ValidatableResponse step(RequestSpecification who, String at, String step, @Nullable String body) {
        RequestSpecification request = who.header("If-Match", "*");
        return (body == null ? request : request.body(body)).post(at + step).then();
    }

    /** Path of the only rectification of the enterprise. */
    static String rectification(UnifiedSocialCreditCode uscc) {
        return RECTIFICATIONS + "/"
                + lead().queryParam("uscc", uscc.value())
                        .get(RECTIFICATIONS)
                        .then()
                        .statusCode(200)
                        .body("items.size()", equalTo(1))
                        .extract()
                        .path("items[0].id");
    }

    /** The dispositions of the enterprise as {@code TYPE state due}. */
    static List<String> dispositions(UnifiedSocialCreditCode uscc) {
        JsonPath page =
                lead().queryParam("uscc", uscc.value()).get(DISPOSITIONS).jsonPath();
        return page.<Map<String, Object>>getList("items").stream()
                .map(each -> each.get("type") + " " + each.get("state") + " " + each.get("dueOn"))
                .sorted()
                .toList();
    }
}
