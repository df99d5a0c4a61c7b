package org.labourrights.inspection.contract;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.labourrights.inspection.Fixtures;
import org.labourrights.testkit.contract.ApiOperation;

/** What the generated suites act on: an enterprise in the pool of 150105, and a case there. */
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
            "getPolicy",
            "listDiscretionBenchmarks");

    private static @Nullable String target;
    private static @Nullable String inspectionCase;

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

    private static synchronized String inspectionCase() {
        if (inspectionCase == null) {
            String location = Fixtures.officer("150105")
                    .body("""
                            {"source": "MEDIA", "uscc": "91150105MA0T1A2B95", "divisionCode": "150105",
                             "violationTypes": ["OVERTIME"], "workerCount": 12, "facts": "契约检验"}""")
                    .post("/api/inspection/v1/cases")
                    .then()
                    .statusCode(201)
                    .extract()
                    .header("Location");
            inspectionCase = location.substring(location.lastIndexOf('/') + 1);
        }
        return inspectionCase;
    }

    static Map<String, String> pathValues(ApiOperation operation) {
        Map<String, String> values = new HashMap<>();
        for (String variable : operation.variables()) {
            switch (variable) {
                case "poolTargetId" -> values.put(variable, target());
                case "caseId" -> values.put(variable, inspectionCase());
                default -> {
                    // The suite fills in an id that is none.
                }
            }
        }
        return values;
    }
}
