package org.labourrights.arrears.integration;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.labourrights.arrears.Fixtures;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.inbox.Inbox;
import org.labourrights.chassis.inbox.IncomingEvent;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.chassis.sql.Database;
import org.labourrights.testkit.WithSuite;

@QuarkusTest
@WithSuite
class EventsOfOthersTest {

    private static final String TOLD_AT = "2026-03-02T10:00:00+08:00";

    @Inject
    Inbox inbox;

    @Inject
    Database database;

    @Inject
    SystemScope system;

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void keepsTheNewestNameInWhateverOrderTheEventsCome() {
        String uscc = uscc("91150105MA00210");
        deliver("enterprise.updated.v1", uscc, 3, """
            {"uscc":"%s","changes":[{"field":"name","newValue":"风驰配送二号有限公司"}]}\
            """.formatted(uscc));
        deliver("enterprise.status.changed.v1", uscc, 4, """
            {"uscc":"%s","oldStatus":"ACTIVE","newStatus":"SUSPENDED","reason":"停业"}\
            """.formatted(uscc));
        registered(uscc, "风驰配送一号有限公司");
        deliver("enterprise.updated.v1", uscc, 2, """
            {"uscc":"%s","changes":[{"field":"name","newValue":"风驰配送半号有限公司"},
             {"field":"industries","newValue":["EXPRESS"]}]}\
            """.formatted(uscc));

        Fixtures.officer("130184")
                .queryParam("name", "风驰配送")
                .get("/api/arrears/v1/employers")
                .then()
                .statusCode(200)
                .body("items.name", equalTo(List.of("风驰配送二号有限公司")))
                .body("items.status", equalTo(List.of("SUSPENDED")))
                .body("items[0].industries", equalTo(List.of("EXPRESS")));
    }

    @Test
    void suggestsAnEnterpriseForANameWrittenInAHurryAndTakesTheDecision() {
        String platform = uscc("91150105MA00220");
        String uscc = uscc("91150104MA00221");
        registered(uscc, "呼和浩特飞象众包管理有限公司");
        deliver("partnership.changed.v1", "p-1", 1, """
            {"platformUscc":"%s","partnerUscc":"%s","partnerType":"AGENT","active":true}\
            """.formatted(platform, uscc));
        String id = Fixtures.officer("152921")
                .body(Fixtures.complaint("152921", "飞象众包站点", null))
                .post(Fixtures.LEADS)
                .then()
                .statusCode(201)
                .body("employerSuggestions.uscc", equalTo(List.of(uscc)))
                .body("employerSuggestions[0].platforms", equalTo(List.of(platform)))
                .extract()
                .path("id");

        Fixtures.officer("152921")
                .header("If-Match", "\"0\"")
                .body("{\"uscc\":\"" + uscc + "\"}")
                .post(Fixtures.LEADS + "/" + id + "/employer")
                .then()
                .statusCode(200)
                .body("uscc", equalTo(uscc))
                .body("employerName", equalTo("呼和浩特飞象众包管理有限公司"));
    }

    @Test
    void makesOneLeadOfAFindingOfArrearsHoweverOftenItIsTold() {
        String uscc = uscc("91150105MA00230");
        String finding = "F-" + UUID.randomUUID();
        String data = """
            {"findingNo":"%s","uscc":"%s","type":"WAGE_ARREARS","class":"ILLEGAL","affectedWorkers":12,
             "amount":"96000.00","unknown":1}\
            """.formatted(finding, uscc);
        deliver("finding.confirmed.v1", finding, 1, data);
        deliver("finding.confirmed.v1", finding, 2, data);

        assertEquals("1 INSPECTION_FOUND 12 96000.00 150105 REPORT", lead(finding));
    }

    @Test
    void makesALeadOfWhatAnEnterpriseReportedAsUnpaidAndNoneOfWhatItPaid() {
        String uscc = uscc("91150105MA00240");
        String unpaid = UUID.randomUUID().toString();
        String paid = UUID.randomUUID().toString();
        deliver("report.accepted.v1", unpaid, 1, report(unpaid, uscc, "148148.15", 31));
        deliver("report.accepted.v1", paid, 1, report(paid, uscc, "0.00", 0));

        assertEquals("1 REPORT_ANALYSIS 31 148148.15 150105 REPORT", lead(unpaid));
        assertEquals("none", lead(paid));
    }

    @Test
    void makesOneLeadOfOneDebtWhoeverReportsIt() {
        String platform = uscc("91150105MA00260");
        String partner = uscc("91150104MA00261");
        String ofPlatform = UUID.randomUUID().toString();
        String ofPartner = UUID.randomUUID().toString();
        String again = UUID.randomUUID().toString();
        String named = named(partner, "9000.00", 3) + "," + named(platform, "500.00", 1);
        deliver("report.accepted.v1", ofPlatform, 1, report(ofPlatform, platform, "2026Q3", named));
        deliver("report.accepted.v1", ofPartner, 1, report(ofPartner, partner, "2026Q3", named(partner, "9100.00", 4)));
        // The province was told as well, and the platform amends its report.
        deliver("report.accepted.v1", again, 1, report(again, partner, "2026Q3", named(partner, "9100.00", 4)));
        deliver("report.accepted.v1", ofPlatform, 2, report(ofPlatform, platform, "2026Q3", named));

        assertEquals("1 REPORT_ANALYSIS 1 500.00 150105 REPORT", lead(ofPlatform));
        assertEquals("1 REPORT_ANALYSIS 3 9000.00 150105 REPORT", lead(ofPlatform + "/" + partner));
        assertEquals("none", lead(ofPartner));
        assertEquals("none", lead(again));
        assertEquals(List.of(ofPartner + " 9100.00", again + " 9100.00"), linked(ofPlatform + "/" + partner));
        assertEquals(List.of(), linked(ofPlatform));
    }

    @Test
    void theEmployersOwnReportComesFirstAndAnotherPeriodIsAnotherDebt() {
        String platform = uscc("91150105MA00270");
        String partner = uscc("91150104MA00271");
        String ofPartner = UUID.randomUUID().toString();
        String ofPlatform = UUID.randomUUID().toString();
        String later = UUID.randomUUID().toString();
        deliver("report.accepted.v1", ofPartner, 1, report(ofPartner, partner, "2026Q3", named(partner, "700.00", 2)));
        deliver(
                "report.accepted.v1",
                ofPlatform,
                1,
                report(ofPlatform, platform, "2026Q3", named(partner, "800.00", 2)));
        deliver("report.accepted.v1", later, 1, report(later, partner, "2026Q4", named(partner, "700.00", 2)));

        assertEquals("1 REPORT_ANALYSIS 2 700.00 150105 REPORT", lead(ofPartner));
        assertEquals("none", lead(ofPlatform + "/" + partner));
        assertEquals(List.of(ofPlatform + "/" + partner + " 800.00"), linked(ofPartner));
        assertEquals("1 REPORT_ANALYSIS 2 700.00 150105 REPORT", lead(later));
    }

    private static String named(String employer, String unpaid, int workers) {
        return "{\"employerUscc\":\"%s\",\"unpaidAmount\":\"%s\",\"workerCount\":%d}"
                .formatted(employer, unpaid, workers);
    }

    private static String report(String id, String uscc, String period, String arrears) {
        return """
            {"reportId":"%s","uscc":"%s","period":"%s","late":false,"arrears":[%s],
             "totals":{"unpaidAmount":"9500.00","arrearsWorkerCount":4}}\
            """.formatted(id, uscc, period, arrears);
    }

    private List<String> linked(String number) {
        return system.call("test", () -> QuarkusTransaction.requiringNew()
                .call(() -> database.list("""
                    SELECT c.ref_no || ' ' || c.amount FROM related_case c
                    JOIN arrears_lead l ON l.complaint_id = c.complaint_id
                    WHERE l.external_no = ? AND c.kind = 'REPORT' ORDER BY c.id\
                    """, row -> row.getString(1), number)));
    }

    @Test
    void passesOverFindingsThatAreNoArrears() {
        String finding = "F-" + UUID.randomUUID();
        String uscc = uscc("91150105MA00250");
        deliver("finding.confirmed.v1", finding, 1, """
            {"findingNo":"%s","uscc":"%s","type":"SELF_EMPLOYED_INDUCEMENT","affectedWorkers":40}\
            """.formatted(finding, uscc));

        assertEquals("none", lead(finding));
    }

    private void registered(String uscc, String name) {
        deliver("enterprise.registered.v1", uscc, 1, """
            {"uscc":"%s","name":"%s","role":"PARTNER","partnerType":"AGENT","registeredDivision":"150104",
             "industries":["FOOD_DELIVERY"]}\
            """.formatted(uscc, name));
    }

    private static String report(String id, String uscc, String unpaid, int workers) {
        return """
            {"reportId":"%s","uscc":"%s","period":"2026H1","late":false,
             "totals":{"unpaidAmount":"%s","arrearsWorkerCount":%d}}\
            """.formatted(id, uscc, unpaid, workers);
    }

    private void deliver(String type, String subject, long sequence, String data) {
        try {
            IncomingEvent event = new IncomingEvent(
                    UUID.randomUUID(),
                    type,
                    "/another-service",
                    subject,
                    OffsetDateTime.parse(TOLD_AT),
                    null,
                    "150105",
                    null,
                    null,
                    sequence,
                    json.readTree(data),
                    null);
            assertEquals(Set.of(Inbox.Outcome.DONE), Set.copyOf(inbox.deliver(event)), type);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(data, e);
        }
    }

    private String lead(String number) {
        String sql = """
            SELECT count(*) OVER () || ' ' || channel || ' ' || claim_worker_count || ' ' || claim_total_amount || ' '
                || division_code || ' ' || lead_type FROM arrears_lead WHERE external_no = ?\
            """;
        return Objects.requireNonNull(system.call("test", () -> QuarkusTransaction.requiringNew()
                .call(() -> database.one(sql, row -> row.getString(1), number).orElse("none"))));
    }

    private static String uscc(String first15) {
        String first17 = first15 + "00";
        return first17 + UnifiedSocialCreditCode.checkCharacter(first17);
    }
}
