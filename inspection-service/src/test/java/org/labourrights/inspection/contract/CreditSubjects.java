package org.labourrights.inspection.contract;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.scope.Roles;
import org.labourrights.inspection.Fixtures;

/** A credit record with a measure, a candidate of the blacklist, and a batch with a publication, all of 150105. */
final class CreditSubjects {

    private static @Nullable String creditRecord;
    private static @Nullable String measure;
    private static @Nullable String entry;
    private static @Nullable String batch;
    private static @Nullable String publication;

    private CreditSubjects() {}

    static synchronized String creditRecord() {
        if (creditRecord == null) {
            creditRecord = made("/api/inspection/v1/credit-records", """
                    {"kind": "RED_LIST", "uscc": "91150105MA0T1A2B95", "divisionCode": "150105", "fact": "契约检验",
                     "basis": "契约检验"}""");
        }
        return creditRecord;
    }

    static synchronized String measure() {
        if (measure == null) {
            measure = Fixtures.officer("150105")
                    .body("""
                            {"purpose": "INCENTIVE", "agencyIds": ["TAX-150105"], "measure": "契约检验"}""")
                    .post("/api/inspection/v1/credit-records/" + creditRecord() + "/measures")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("items[0].id");
        }
        return measure;
    }

    static synchronized String entry() {
        if (entry == null) {
            entry = made("/api/inspection/v1/blacklist-entries", """
                    {"uscc": "91150105MA0T1A2B95", "divisionCode": "150105", "caseId": "%s",
                     "caseNo": "AJ-150105-2026-0009", "workerCount": 12, "unpaidAmount": "96000.00",
                     "ruralWorkers": true, "orderDueOn": "2026-05-26", "trigger": "MASS_INCIDENT"}""".formatted(UUID.randomUUID()));
        }
        return entry;
    }

    static synchronized String batch() {
        if (batch == null) {
            batch = made("/api/inspection/v1/publication-rounds", """
                    {"divisionCode": "150105", "period": "2026Q2"}""");
        }
        return batch;
    }

    static synchronized String publication() {
        if (publication == null) {
            publication = made("/api/inspection/v1/publication-rounds/" + batch() + "/publications", """
                    {"uscc": "91150105MA0T1A2B95", "content": {"subjectName": "契约检验", "address": "契约检验",
                     "category": "OTHER", "facts": "契约检验", "handling": "契约检验"}, "representative": {"name": "王示例"}}""");
        }
        return publication;
    }

    private static String made(String path, String body) {
        String location = Fixtures.named("contract-writer", Roles.COUNTY_OFFICER, "150105")
                .body(body)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        return location.substring(location.lastIndexOf('/') + 1);
    }
}
