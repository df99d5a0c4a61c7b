package org.labourrights.inspection.contract;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.time.ClockSource;
import org.labourrights.inspection.Fixtures;
import org.labourrights.testkit.contract.ApiOperation;

/** What the generated suites act on: an enterprise in the pool of 150105. */
final class Subjects {

    /** Reference data, alike for everybody. */
    static final Set<String> UNSCOPED = Set.of(
            "getCalendar",
            "computeDueDate",
            "getCalendarYear",
            "listCodeLists",
            "getCodeList",
            "listDivisions",
            "getDivision",
            "listAgencies",
            "getAgency",
            "listReferenceEntries",
            "listReferenceKinds",
            "getReferenceEntry",
            "listReferenceVersions",
            "listPolicies",
            "listPolicyKeys",
            "resolvePolicy",
            "getPolicy");

    private static final String CAMPAIGNS = "/api/inspection/v1/campaigns";

    private static @Nullable String target;
    private static @Nullable String campaign;

    private Subjects() {}

    private static synchronized String target() {
        if (target == null) {
            String location = Fixtures.officer("150105")
                    .body("""
                            {"uscc": "91150105MA0T1A2B95", "divisionCode": "150105", "reason": "契约检验"}""")
                    .post(Fixtures.POOL)
                    .then()
                    .statusCode(201)
                    .extract()
                    .header("Location");
            target = location.substring(location.lastIndexOf('/') + 1);
        }
        return target;
    }

    /** A campaign with a unit, a task and a report that is due. */
    private static synchronized String campaign() {
        if (campaign == null) {
            LocalDate today = LocalDate.now(ClockSource.ZONE);
            campaign = entered(Fixtures.officer("150105")
                    .body("""
                            {"type": "SPECIAL_ACTION", "divisionCode": "150105", "content": {"name": "契约检验", "startOn": "%s",
                             "endOn": "%s", "stages": [], "leadership": [], "unitAgencyIds": ["HRSS-150105"]}}"""
                            .formatted(today, today.plusYears(1)))
                    .post(CAMPAIGNS));
        }
        return campaign;
    }

    private static String campaignTask() {
        return entered(Fixtures.officer("150105")
                .body("""
                        {"title": "契约检验", "ownerAgencyId": "HRSS-150105", "coAgencyIds": [], "dueOn": "2026-12-31"}""")
                .post(CAMPAIGNS + "/" + campaign() + "/tasks"));
    }

    private static String progressReport() {
        return Fixtures.officer("150105")
                .get(CAMPAIGNS + "/" + campaign() + "/progress-reports")
                .path("items[0].id");
    }

    private static String entered(Response answer) {
        String location = answer.then().statusCode(201).extract().header("Location");
        return location.substring(location.lastIndexOf('/') + 1);
    }

    static Map<String, String> pathValues(ApiOperation operation) {
        Map<String, String> values = new HashMap<>();
        for (String variable : operation.variables()) {
            switch (variable) {
                case "poolTargetId" -> values.put(variable, target());
                case "campaignId" -> values.put(variable, campaign());
                case "campaignTaskId" -> values.put(variable, campaignTask());
                case "progressReportId" -> values.put(variable, progressReport());
                default -> {
                    // The suite fills in an id that is none.
                }
            }
        }
        return values;
    }
}
