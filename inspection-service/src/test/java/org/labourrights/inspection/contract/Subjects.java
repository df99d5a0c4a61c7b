package org.labourrights.inspection.contract;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.labourrights.inspection.Fixtures;
import org.labourrights.testkit.contract.ApiOperation;

/** What the generated suites act on: an enterprise in the pool of 150105, and an inspection of it. */
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

    private static @Nullable String target;
    private static @Nullable Map<String, String> task;

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

    private static synchronized Map<String, String> task() {
        if (task == null) {
            task = Fixtures.task("91150105MA0T1A2B95", Fixtures.today(), "[\"CHK-05\"]");
        }
        return task;
    }

    static Map<String, String> pathValues(ApiOperation operation) {
        Map<String, String> values = new HashMap<>();
        for (String variable : operation.variables()) {
            switch (variable) {
                case "poolTargetId" -> values.put(variable, target());
                case "taskId", "partId" -> values.put(variable, task().getOrDefault(variable, ""));
                default -> {
                    // The suite fills in an id that is none.
                }
            }
        }
        return values;
    }
}
