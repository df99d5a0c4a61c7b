package org.labourrights.arrears.integration;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.labourrights.arrears.handling.HandledLead;
import org.labourrights.arrears.handling.JourneyTime;
import org.labourrights.chassis.inbox.IncomingEvent;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.testkit.WithSuite;

@QuarkusTest
@WithSuite
class MediationJourneyTest {
    /** Where no other test looks at what is shown beside a lead. */
    private static final String ELSEWHERE = "152971";

    private static final String USCC = "91150104MA0LWP5518";

    @Inject
    JourneyTime time;

    @Inject
    CaseConsumer consumer;

    @Inject
    SystemScope system;

    @BeforeEach
    void aWednesdayInAugust() {
        time.at("2026-08-12T09:00");
    }

    @AfterEach
    void theClockRunsOn() {
        time.now();
    }

    @Test
    void aBrokenAgreementBringsTheLeadBackToItsParties() {
        HandledLead lead = referred();
        String caseNo = "TJ-" + UUID.randomUUID();

        hear("2026-08-13", "mediation.accepted.v1", lead, caseNo, "\"dueOn\":\"2026-08-27\"");
        lead.read().body("state", equalTo("TO_MEDIATION"));
        hear(
                "2026-08-20",
                "mediation.concluded.v1",
                lead,
                caseNo,
                "\"result\":\"AGREEMENT\",\"amount\":\"86400.00\",\"days\":8");
        hear(
                "2026-08-20",
                "agreement.effective.v1",
                lead,
                caseNo,
                "\"reviewDue\":\"2026-09-04\",\"judicialDue\":\"2026-09-20\"");
        lead.read().body("state", equalTo("RESOLVED")).body("outcome", equalTo("MEDIATED"));

        time.at("2026-09-11T09:00");
        hear(
                "2026-09-11",
                "agreement.breached.v1",
                lead,
                caseNo,
                "\"amount\":\"86400.00\",\"paymentOrderEligible\":true");

        lead.read().body("state", equalTo("CONNECTED")).body("outcome", nullValue());
        lead.read("related-cases")
                .body("items.refNo", equalTo(List.of(caseNo)))
                .body("items.state", equalTo(List.of("BREACHED")))
                .body("items.dueOn", equalTo(List.of("2026-09-04")));
    }

    @Test
    void eventsInTheWrongOrderAndTwiceEndInTheSamePlace() {
        HandledLead lead = referred();
        String caseNo = "TJ-" + UUID.randomUUID();

        hear("2026-09-11", "agreement.breached.v1", null, caseNo, "\"paymentOrderEligible\":true");
        lead.read().body("state", equalTo("TO_MEDIATION"));
        hear("2026-08-20", "agreement.effective.v1", null, caseNo, "\"reviewDue\":\"2026-09-04\"");
        hear("2026-08-13", "mediation.accepted.v1", lead, caseNo, "\"dueOn\":\"2026-08-27\"");
        lead.read().body("state", equalTo("CONNECTED"));
        hear("2026-08-13", "mediation.accepted.v1", lead, caseNo, "\"dueOn\":\"2026-08-27\"");
        hear("2026-08-20", "agreement.effective.v1", lead, caseNo, "\"reviewDue\":\"2026-09-04\"");

        lead.read().body("state", equalTo("CONNECTED"));
        lead.read("related-cases").body("items.state", equalTo(List.of("BREACHED")));
    }

    @Test
    void aMediationThatFailsGivesTheLeadBack() {
        HandledLead lead = referred();
        String caseNo = "TJ-" + UUID.randomUUID();
        hear("2026-08-13", "mediation.accepted.v1", lead, caseNo, "\"dueOn\":\"2026-08-27\"");

        hear("2026-08-27", "mediation.concluded.v1", null, caseNo, "\"result\":\"FAILED\",\"days\":15");

        lead.read().body("state", equalTo("RETURNED_FROM_MEDIATION"));
        hear(
                "2026-08-28",
                "arbitration.referred.v1",
                lead,
                caseNo,
                "\"committee\":\"示例仲裁委\",\"acceptDue\":\"2026-09-04\"");
        lead.read("related-cases").body("items.kind", equalTo(List.of("MEDIATION", "ARBITRATION")));
        lead.step("closing", "{\"outcome\":\"ARBITRATION_ADVISED\",\"explanation\":\"已告知仲裁\"}")
                .statusCode(200)
                .body("outcome", equalTo("ARBITRATION_ADVISED"));
    }

    @Test
    void whatHappensToTheEmployerIsShownBesideItsLeads() {
        String uscc = "91150105MA0T1A2B95";
        HandledLead lead =
                HandledLead.connected("152921", HandledLead.claim("152921", uscc, "ESTABLISHED", 7, "86400.00"));

        hear("2026-08-14", "case.filed.v1", null, "AJ-" + UUID.randomUUID(), "\"uscc\":\"" + uscc + "\"");
        hear("2026-08-15", "blacklist.listed.v1", null, "x", "\"uscc\":\"" + uscc + "\",\"expiresOn\":\"2029-08-15\"");

        lead.read("related-cases").body("items.kind", hasItems("INSPECTION_CASE", "BLACKLIST"));
    }

    @Test
    void anEmergencyOfThePlaceAndARepairedCreditAreShownBesideTheLead() {
        String uscc = "91150105MA0T1A2B95";
        HandledLead lead =
                HandledLead.connected(ELSEWHERE, HandledLead.claim(ELSEWHERE, uscc, "ESTABLISHED", 7, "86400.00"));
        String running = "YJ-" + UUID.randomUUID();
        String over = "YJ-" + UUID.randomUUID();

        hear(
                ELSEWHERE,
                "2026-08-11",
                "emergency.activated.v1",
                null,
                "x",
                "\"responseId\":\"" + running + "\",\"level\":3");
        hear(ELSEWHERE, "2026-08-01", "emergency.closed.v1", null, "x", "\"responseId\":\"" + over + "\"");
        hear(
                ELSEWHERE,
                "2026-08-01",
                "emergency.activated.v1",
                null,
                "x",
                "\"responseId\":\"" + over + "\",\"level\":3");
        hear(
                ELSEWHERE,
                "2026-08-14",
                "credit.repaired.v1",
                null,
                "x",
                "\"uscc\":\"" + uscc + "\",\"kind\":\"BAD_RECORD\"");

        lead.read("related-cases?limit=200")
                .body("items.findAll { it.kind == 'EMERGENCY' }.refNo", hasItem(running))
                .body("items.findAll { it.kind == 'EMERGENCY' }.refNo", not(hasItem(over)))
                .body("items.findAll { it.kind == 'CREDIT' }.state", hasItem("REPAIRED"));
        HandledLead.connected("150105", HandledLead.claim("150105", uscc, "ESTABLISHED", 7, "86400.00"))
                .read("related-cases?limit=200")
                .body("items.refNo", not(hasItem(running)));
    }

    private static HandledLead referred() {
        HandledLead lead =
                HandledLead.investigating("152921", HandledLead.claim("152921", USCC, "INCOMPLETE", 7, "86400.00"));
        lead.step("mediation-referral", """
            {"reporterConsents":true,"enterpriseConsents":true,"amountDisputed":false,"note":"双方到场"}\
            """).statusCode(200).body("state", equalTo("TO_MEDIATION"));
        return lead;
    }

    private void hear(String day, String type, @Nullable HandledLead lead, String caseNo, String data) {
        hear("152921", day, type, lead, caseNo, data);
    }

    private void hear(
            String division, String day, String type, @Nullable HandledLead lead, String caseNo, String data) {
        String complaint = lead == null ? "" : "\"complaintId\":\"" + lead.text("complaintId") + "\",";
        try {
            IncomingEvent event = new IncomingEvent(
                    UUID.randomUUID(),
                    type,
                    "/another-service",
                    caseNo,
                    OffsetDateTime.parse(day + "T10:00:00+08:00"),
                    null,
                    division,
                    null,
                    null,
                    0,
                    new ObjectMapper().readTree("{\"caseNo\":\"" + caseNo + "\"," + complaint + data + "}"),
                    null);
            system.run("test", () -> QuarkusTransaction.requiringNew().run(() -> consumer.on(event)));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(data, e);
        }
    }
}
