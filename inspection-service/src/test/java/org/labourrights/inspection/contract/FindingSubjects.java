package org.labourrights.inspection.contract;

import io.restassured.specification.RequestSpecification;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.scope.Roles;
import org.labourrights.inspection.Fixtures;

/** A finding of 150105 with what began with it, for the generated suites. */
final class FindingSubjects {

    private static final String ROOT = "/api/inspection/v1/";
    private static final String USCC = "91150105MA0T1A2B95";

    private static @Nullable String finding;

    private FindingSubjects() {}

    static synchronized String finding() {
        if (finding == null) {
            String at = Fixtures.named("subject-inspector", Roles.INSPECTOR, "150105")
                    .body("""
                            {"uscc": "%s", "divisionCode": "150105", "agencyId": "HRSS_ENFORCEMENT-150105",
                             "itemCode": "CHK-20", "findingClass": "IRREGULAR", "severity": "GENERAL",
                             "affectedWorkerCount": 3, "facts": "契约检验"}""".formatted(USCC))
                    .post(ROOT + "findings")
                    .then()
                    .statusCode(201)
                    .extract()
                    .header("Location");
            lead().header("If-Match", "*").post(at + "/confirmation").then().statusCode(200);
            finding = at.substring(at.lastIndexOf('/') + 1);
        }
        return finding;
    }

    static String disposition() {
        return lead().queryParam("findingId", finding())
                .get(ROOT + "dispositions")
                .path("items[0].id");
    }

    static String rectification() {
        finding();
        return lead().queryParam("uscc", USCC).get(ROOT + "rectifications").path("items[0].id");
    }

    private static RequestSpecification lead() {
        return Fixtures.named("subject-lead", Roles.INSPECTION_LEAD, "150105");
    }
}
