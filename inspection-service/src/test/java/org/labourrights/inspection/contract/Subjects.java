package org.labourrights.inspection.contract;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.labourrights.inspection.Fixtures;
import org.labourrights.testkit.contract.ApiOperation;

/** What the generated suites act on: an enterprise in the pool of 150105, and what is kept of it and around it there. */
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
            // The list of inspection items is public.
            "getInspectionItem",
            "listInspectionItemVersions",
            "templateInspectorImport",
            "listDiscretionBenchmarks");

    private static @Nullable String target;
    private static @Nullable Map<String, String> task;
    private static @Nullable String plan;
    private static @Nullable String inspector;
    private static @Nullable String recusal;
    private static @Nullable String item;
    private static @Nullable String inspectionCase;

    private Subjects() {}

    private static synchronized String inspector() {
        if (inspector == null) {
            inspector = made("/api/inspection/v1/inspectors", """
                    {"agencyId": "HRSS-150105", "name": "示例甲", "certificateNo": "CONTRACT-0001",
                     "certificateValidTo": "2030-12-31", "specialities": []}""");
        }
        return inspector;
    }

    private static synchronized String recusal() {
        if (recusal == null) {
            recusal = made("/api/inspection/v1/inspectors/" + inspector() + "/recusals", """
                    {"uscc": "91330100799655058B", "reason": "契约检验"}""");
        }
        return recusal;
    }

    private static synchronized String item() {
        if (item == null) {
            item = made("/api/inspection/v1/inspection-items", """
                    {"divisionCode": "150105", "validFrom": "2026-01-01", "reason": "契约检验", "content": {"title": "契约检验",
                     "basis": "契约检验", "objectType": "BOTH", "frequency": "YEARLY", "records": [], "severity": "MINOR",
                     "violationType": "OTHER"}}""");
        }
        return item;
    }

    private static String made(String path, String body) {
        String location = Fixtures.officer("150105")
                .body(body)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        return location.substring(location.lastIndexOf('/') + 1);
    }

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

    private static synchronized String plan() {
        if (plan == null) {
            String location = Fixtures.officer("150105")
                    .body("""
                            {"divisionCode": "150105", "leadAgencyId": "HRSS-150105", "content": {"type": "JOINT",
                             "title": "契约检验计划", "period": "2026-12", "method": "TARGETED", "items": ["CHK-01"],
                             "targets": ["91150105MA0T1A2B95"]}}""")
                    .post("/api/inspection/v1/plans")
                    .then()
                    .statusCode(201)
                    .extract()
                    .header("Location");
            plan = location.substring(location.lastIndexOf('/') + 1);
        }
        return plan;
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
                case "taskId", "partId" -> values.put(variable, task().getOrDefault(variable, ""));
                case "planId" -> values.put(variable, plan());
                case "inspectorId" -> values.put(variable, inspector());
                case "recusalId" -> values.put(variable, recusal());
                case "inspectionItemId" -> values.put(variable, item());
                case "findingId" -> values.put(variable, FindingSubjects.finding());
                case "dispositionId" -> values.put(variable, FindingSubjects.disposition());
                case "rectificationId" -> values.put(variable, FindingSubjects.rectification());
                case "creditRecordId" -> values.put(variable, CreditSubjects.creditRecord());
                case "creditMeasureId" -> values.put(variable, CreditSubjects.measure());
                case "blacklistEntryId" -> values.put(variable, CreditSubjects.entry());
                case "publicationRoundId" -> values.put(variable, CreditSubjects.batch());
                case "publicationId" -> values.put(variable, CreditSubjects.publication());
                case "caseId" -> values.put(variable, inspectionCase());
                case "campaignId" -> values.put(variable, CampaignSubjects.campaign());
                case "campaignTaskId" -> values.put(variable, CampaignSubjects.task());
                case "progressReportId" -> values.put(variable, CampaignSubjects.progressReport());
                default -> {
                    // The suite fills in an id that is none.
                }
            }
        }
        return values;
    }
}
