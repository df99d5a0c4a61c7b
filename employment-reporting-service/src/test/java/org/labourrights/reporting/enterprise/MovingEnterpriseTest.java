package org.labourrights.reporting.enterprise;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.labourrights.reporting.Fixtures.enterprise;
import static org.labourrights.reporting.Fixtures.newUscc;
import static org.labourrights.reporting.Fixtures.officer;
import static org.labourrights.reporting.Fixtures.partner;
import static org.labourrights.reporting.Fixtures.platform;
import static org.labourrights.reporting.Fixtures.register;
import static org.labourrights.reporting.Fixtures.somebody;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.labourrights.chassis.scope.Roles;
import org.labourrights.testkit.WithSuite;

/** Who supervises an enterprise is no choice of its own, and no bureau loses sight of it without being told. */
@QuarkusTest
@WithSuite
class MovingEnterpriseTest {

    private static final String ENTERPRISES = "/api/reporting/v1/enterprises/";
    private static final String TRAIL = "/api/reporting/v1/events/audit-entries?subject=";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            registeredDivision   | "registeredDivision":"150104" | "registeredDivision":"130102"
            companyLevel         | "companyLevel":"LOCAL"        | "companyLevel":"REGIONAL"
            headEnterprise       | "headEnterprise":false        | "headEnterprise":true
            industryAuthorities  | MARKET_REGULATION-150104      | TRANSPORT-150104
            operatingDivisions   | ["150104","150105"]           | ["150105"]
            """)
    void anEnterpriseDoesNotChooseItsBureau(String field, String before, String after) {
        String uscc = newUscc("150104");
        String body = platform(uscc, "自选快送有限公司", "150104", "\"150104\",\"150105\"", "LOCAL", false);
        register(officer("150104"), body);

        change(enterprise(uscc), uscc, body, before, after, "MANUAL")
                .statusCode(422)
                .body("errors.pointer", contains("/profile/" + field))
                .body("errors.code", contains("E-BUREAU-ONLY"));
        change(officer("150104"), uscc, body, before, after, "SURVEY").statusCode(201);
    }

    @Test
    void anEnterpriseAddsAPlaceOfWorkByItself() {
        String uscc = newUscc("150104");
        String body = platform(uscc, "扩张快送有限公司", "150104");
        register(officer("150104"), body);

        change(enterprise(uscc), uscc, body, "[\"150104\"]", "[\"150104\",\"130102\"]", "MANUAL")
                .statusCode(201);
    }

    @Test
    void theBureauOfAPlaceOfWorkDoesNotTakeTheRegistrationOver() {
        String uscc = newUscc("150104");
        String body = platform(uscc, "争管快送有限公司", "150104", "\"150104\",\"130102\"", "LOCAL", false);
        register(officer("150104"), body);

        change(
                        officer("130102"),
                        uscc,
                        body,
                        "\"registeredDivision\":\"150104\"",
                        "\"registeredDivision\":\"130102\"",
                        "SURVEY")
                .statusCode(422)
                .body("errors.code", contains("E-BUREAU-ONLY"));
    }

    @Test
    void bothBureausReadOfAMoveAndKeepTheHistory() {
        String uscc = newUscc("150104");
        String body = platform(uscc, "搬迁快送有限公司", "150104");
        register(officer("150104"), body);

        change(
                        officer("150104"),
                        uscc,
                        body,
                        "\"registeredDivision\":\"150104\",\"operatingDivisions\":[\"150104\"]",
                        "\"registeredDivision\":\"130102\",\"operatingDivisions\":[\"130102\"]",
                        "SURVEY")
                .statusCode(201);

        officer("150104").get(ENTERPRISES + uscc).then().statusCode(404);
        history("150104", uscc)
                .statusCode(200)
                .body("items.changedField", hasItems("uscc", "registeredDivision", "operatingDivisions"));
        history("130102", uscc).statusCode(200).body("items.changedField", hasItem("registeredDivision"));
        history("130202", uscc).statusCode(404);

        officer("130102")
                .header("If-Match", "\"1\"")
                .body("{\"status\":\"SUSPENDED\",\"reason\":\"歇业整顿\"}")
                .post(ENTERPRISES + uscc + "/status-changes")
                .then()
                .statusCode(200);
        history("150104", uscc).body("items.changedField", not(hasItem("status")));
        history("130102", uscc).body("items.changedField", hasItem("status"));

        told("150104", uscc)
                .body("items.find { it.type == 'enterprise.moved.v1' }.data.to", equalTo("130102"))
                .body("items.type", not(hasItem("enterprise.updated.v1")));
        told("130102", uscc)
                .body("items.type", hasItem("enterprise.updated.v1"))
                .body("items.type", not(hasItem("enterprise.moved.v1")));
    }

    @Test
    void theBureauOfThePlatformRecordsHowItLooksAfterAPartnerElsewhere() {
        String platform = newUscc("150104");
        String partner = newUscc("150122");
        register(officer("150104"), platform(platform, "督促快送有限公司", "150104"));
        register(officer("150122"), partner(partner, "托克托配送站", "150122"));
        String id = officer("150104")
                .body("{\"partnerUscc\":\"" + partner + "\",\"signedOn\":\"2026-01-05\",\"rightsClausesPresent\":true}")
                .post(ENTERPRISES + platform + "/partnerships")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String records = ENTERPRISES + platform + "/partnerships/" + id + "/supervision-records";

        officer("150104")
                .body("{\"supervisedOn\":\"2026-03-20\",\"findings\":\"书面协议已全部签订\"}")
                .post(records)
                .then()
                .statusCode(201);

        officer("150104").get(records).then().statusCode(200).body("items.findings", contains("书面协议已全部签订"));
        officer("150104")
                .body("{\"supervisedOn\":\"2026-03-20\",\"findings\":\"联系人 13800138000\"}")
                .post(records)
                .then()
                .statusCode(422)
                .body("errors.code", contains("E-PII-FORBIDDEN"));
    }

    private static ValidatableResponse change(
            RequestSpecification caller, String uscc, String registration, String before, String after, String reason) {
        String profile =
                registration.substring(registration.indexOf("\"profile\""), registration.indexOf(",\"contacts\""));
        assertTrue(profile.contains(before), profile);
        return caller.header("If-Match", "\"0\"")
                .body("{\"reason\":\"" + reason + "\",\"source\":\"一季度摸底\"," + profile.replace(before, after) + "}")
                .post(ENTERPRISES + uscc + "/ledger-entries")
                .then();
    }

    private static ValidatableResponse history(String division, String uscc) {
        return officer(division).get(ENTERPRISES + uscc + "/ledger-entries").then();
    }

    private static ValidatableResponse told(String division, String uscc) {
        return somebody(Roles.AUDITOR, division).get(TRAIL + uscc).then().statusCode(200);
    }
}
