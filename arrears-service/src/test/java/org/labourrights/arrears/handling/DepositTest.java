package org.labourrights.arrears.handling;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.chassis.sql.Database;
import org.labourrights.testkit.WithSuite;

/** Deposits are no wages: they go to the inspection and are not counted as wage complaints. */
@QuarkusTest
@WithSuite
class DepositTest {

    private static final String MEDIATION = """
        {"reporterConsents":true,"enterpriseConsents":true,"amountDisputed":true,"note":"双方到场"}\
        """;

    @Inject
    Database database;

    @Inject
    SystemScope system;

    @Test
    void aDepositGoesToTheInspectionAsSoonAsItIsInvestigatedAndIsNoWageComplaint() {
        HandledLead lead = HandledLead.connected("620502", claim("620502", "INCOMPLETE", "DEPOSIT"));

        lead.step("investigation", "{\"plan\":\"核对收据\"}").statusCode(200).body("state", equalTo("FILED"));

        lead.read().body("depositRefund", equalTo(true)).body("migrantWage", equalTo("NO"));
        lead.read("records")
                .body("items.kind", contains("INVESTIGATION_PLAN", "FILING_REQUEST"))
                .body("items[1].code", equalTo("DEPOSIT_COLLECTION"))
                .body("items[1].recordedBy", equalTo("COUNTY_OFFICER@620502"));
        assertEquals(List.of("nef.ar [\"DEPOSIT_COLLECTION\"] 2000.00"), filings(lead));
        assertEquals(List.of(), complaints(lead));
    }

    @Test
    void aDepositWhoseRelationIsOpenWaitsForTheDecisionAndIsNotMediated() {
        HandledLead lead = HandledLead.investigating("620502", claim("620502", "UNKNOWN", "DEPOSIT"));
        lead.read().body("state", equalTo("INVESTIGATING"));
        lead.step("mediation-referral", MEDIATION).statusCode(422).body("code", equalTo("E-LEAD-DEPOSIT"));

        lead.step("relation", "{\"relation\":\"ESTABLISHED\",\"explanation\":\"事实劳动关系\"}")
                .statusCode(200);

        lead.read().body("state", equalTo("FILED"));
        assertEquals(1, filings(lead).size());
    }

    @Test
    void aCivilRelationIsNoMatterForTheInspectionEvenForADeposit() {
        HandledLead lead = HandledLead.investigating("620502", claim("620502", "CIVIL", "DEPOSIT"));

        lead.read().body("state", equalTo("INVESTIGATING"));
        assertEquals(List.of(), filings(lead));
    }

    @Test
    void wagesAreInvestigatedByWhoeverHandlesThem() {
        HandledLead lead = HandledLead.investigating("620502", claim("620502", "ESTABLISHED", "WAGE"));

        lead.read().body("state", equalTo("INVESTIGATING"));
        lead.read("records").body("items", hasSize(1));
        assertEquals(1, complaints(lead).size());
    }

    private static String claim(String division, String relation, String item) {
        return """
            {"leadType":"COMPLAINT","channel":"ONSITE","employerName":"虚构押金配送有限公司",\
            "reporter":{"anonymous":false,"name":"李小明","phone":"13800000000"},"employmentRelation":"%s",\
            "claims":[{"amount":"2000.00","periodStart":"2026-01-01","periodEnd":"2026-01-31","payItem":"%s"}],\
            "divisionCode":"%s","migrantWage":true}\
            """.formatted(relation, item, division);
    }

    private List<String> filings(HandledLead lead) {
        return list("""
            SELECT topic || ' ' || (payload -> 'violationTypes')::text || ' ' || (payload ->> 'amount')
            FROM event_log WHERE type = 'lead.filing.requested.v1' AND subject = ?\
            """, lead.text("leadNo"));
    }

    private List<String> complaints(HandledLead lead) {
        return list("SELECT name FROM complaint_member WHERE name = ?", lead.text("leadNo"));
    }

    private List<String> list(String sql, String value) {
        return system.call("test", () -> QuarkusTransaction.requiringNew()
                .call(() -> database.list(sql, row -> row.getString(1), value)));
    }
}
