package org.labourrights.arrears.integration;

import static org.labourrights.testkit.kafka.Published.await;
import static org.labourrights.testkit.kafka.Published.event;
import static org.labourrights.testkit.kafka.Published.send;
import static org.labourrights.testkit.kafka.Published.uscc;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.labourrights.arrears.Fixtures;
import org.labourrights.arrears.handling.HandledLead;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.testkit.WithSuite;

/** What other services publish of their cases, up to the figure of K-04; each test counts in a division of its own. */
@QuarkusTest
@WithSuite
class ComplaintCountTest {

    @Inject
    Clock clock;

    @Test
    void aComplaintCountsOnceAndIsClosedOnlyWithTheLastOfItsLeadMediationAndInspectionCase() {
        HandledLead lead = investigated("620421");
        String mediation = "TJ-" + UUID.randomUUID();
        String inspection = "AJ-" + UUID.randomUUID();
        publish(lead, "nef.me", "mediation.applied.v1", mediation, "\"sourceRef\":\"" + lead.text("leadNo") + "\"");
        publish(lead, "nef.in", "case.filed.v1", inspection, complaint(lead));
        await("[INSPECTION_CASE FILED, MEDIATION APPLIED]", () -> cases(lead));
        await("0/1", () -> closingRate("620421"));

        closed(lead);
        await("0/1", () -> closingRate("620421"));
        publish(lead, "nef.me", "mediation.concluded.v1", mediation, "\"result\":\"FAILED\",\"days\":15");
        await("[INSPECTION_CASE FILED, MEDIATION FAILED]", () -> cases(lead));
        await("0/1", () -> closingRate("620421"));

        publish(lead, "nef.in", "case.closed.v1", inspection, "\"outcome\":\"PENALTY\",\"days\":30");
        await("1/1", () -> closingRate("620421"));
    }

    @Test
    void aCaseThatIsToldBackwardsAndBeforeItsLeadIsAcceptedCountsAllTheSame() {
        HandledLead lead = HandledLead.received("620422", claim("620422"));
        String inspection = "AJ-" + UUID.randomUUID();
        String still = "AJ-" + UUID.randomUUID();
        publish(lead, "nef.in", "case.closed.v1", inspection, "\"outcome\":\"CANCELLED\",\"days\":3");
        publish(lead, "nef.in", "case.filed.v1", inspection, complaint(lead));
        publish(lead, "nef.in", "case.filed.v1", still, complaint(lead));
        await("[INSPECTION_CASE CLOSED, INSPECTION_CASE FILED]", () -> cases(lead));
        await("none", () -> closingRate("620422"));

        lead.step("acceptance", """
                {"handlerId":"officer-7","handlerAgencyId":"HRSS-620422"}""").statusCode(200);
        lead.step("contacts", """
                {"withParty":"ENTERPRISE","method":"PHONE","summary":"单位承认拖欠"}""").statusCode(201);
        lead.step("investigation", "{\"plan\":\"调取工资台账\"}").statusCode(200);
        closed(lead);
        await("0/1", () -> closingRate("620422"));

        publish(lead, "nef.in", "case.closed.v1", still, "\"outcome\":\"PENALTY\",\"days\":30");
        await("1/1", () -> closingRate("620422"));
    }

    @Test
    void aCaseOfAComplaintThatNoLeadBelongsToIsNotCountedHere() {
        HandledLead lead = investigated("620423");
        String other = "AJ-" + UUID.randomUUID();
        String own = "AJ-" + UUID.randomUUID();
        publish(lead, "nef.in", "case.filed.v1", other, "\"complaintId\":\"" + UUID.randomUUID() + "\"");
        publish(lead, "nef.in", "case.filed.v1", own, complaint(lead));
        await("[INSPECTION_CASE FILED]", () -> cases(lead));

        await("0/1", () -> closingRate("620423"));
    }

    private static HandledLead investigated(String division) {
        return HandledLead.investigating(division, claim(division));
    }

    private static String claim(String division) {
        String employer = uscc("91" + division + "MA00410").value();
        return HandledLead.claim(division, employer, "ESTABLISHED", 3, "9000.00");
    }

    private void closed(HandledLead lead) {
        LocalDate today = LocalDate.now(clock);
        lead.step("payments", """
                {"amount":"9000.00","workerCount":3,"paidOn":"%s","payer":"EMPLOYER"}""".formatted(today)).statusCode(201);
        lead.step("confirmation", "{\"statement\":\"已收到\"}").statusCode(200);
    }

    private static String complaint(HandledLead lead) {
        return "\"complaintId\":\"" + lead.text("complaintId") + "\"";
    }

    private void publish(HandledLead lead, String topic, String type, String caseNo, String data) {
        UnifiedSocialCreditCode employer = new UnifiedSocialCreditCode(lead.text("uscc"));
        String body = "{\"caseNo\":\"" + caseNo + "\"," + data + "}";
        OffsetDateTime now = OffsetDateTime.now(clock);
        send(topic, employer, event(UUID.randomUUID().toString(), type, caseNo, employer, now, body));
    }

    private static String cases(HandledLead lead) {
        List<Map<String, String>> cases = lead.read("related-cases").extract().path("items");
        return cases.stream()
                .map(it -> it.get("kind") + " " + it.get("state"))
                .sorted()
                .toList()
                .toString();
    }

    private String closingRate(String division) {
        LocalDate today = LocalDate.now(clock);
        String quarter = today.getYear() + "Q" + ((today.getMonthValue() + 2) / 3);
        JsonPath rate = Fixtures.officer(division)
                .get("/api/arrears/v1/statistics/rates?kpi=COMPLAINT_CLOSING&period=" + quarter)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        long denominator = rate.getLong("total.denominator");
        return denominator == 0 ? "none" : rate.getLong("total.numerator") + "/" + denominator;
    }
}
