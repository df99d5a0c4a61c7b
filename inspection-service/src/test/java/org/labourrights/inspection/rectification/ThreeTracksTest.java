package org.labourrights.inspection.rectification;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.labourrights.inspection.rectification.FindingSteps.confirmed;
import static org.labourrights.inspection.rectification.FindingSteps.content;
import static org.labourrights.inspection.rectification.FindingSteps.dispositions;
import static org.labourrights.inspection.rectification.FindingSteps.enterprise;
import static org.labourrights.inspection.rectification.FindingSteps.inspector;
import static org.labourrights.inspection.rectification.FindingSteps.lead;
import static org.labourrights.inspection.rectification.FindingSteps.rectification;
import static org.labourrights.inspection.rectification.FindingSteps.step;
import static org.labourrights.testkit.kafka.Published.uscc;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.scope.Roles;
import org.labourrights.chassis.time.sandbox.MovableClock;
import org.labourrights.inspection.Fixtures;
import org.labourrights.testkit.WithSuite;
import org.labourrights.testkit.kafka.EventRecorder;

/** S-09: one inspection, three findings, three tracks; S-10: an inducement that two agencies dispose of. */
@QuarkusTest
@WithSuite
class ThreeTracksTest {

    private static final String PASSED = """
            {"passed": true, "officerIds": ["officer-7", "officer-9"], "explanation": "已建立轮休制度并公示"}""";
    private static final String FAILED = """
            {"passed": false, "officerIds": ["officer-7", "officer-9"], "explanation": "轮休制度未公示"}""";

    @Inject
    MovableClock clock;

    @BeforeEach
    void onTheDayOfTheInspection() {
        at("2026-05-18");
    }

    @AfterEach
    void timeGoesOn() {
        clock.runAhead(Duration.ZERO);
    }

    @Test
    void eachFindingTakesItsTrack() {
        List<Integer> before = rate("2026-06");
        UnifiedSocialCreditCode illegal = uscc("91150105MA0F101");
        UnifiedSocialCreditCode irregular = uscc("91150105MA0F102");
        UnifiedSocialCreditCode complex = uscc("91150105MA0F103");

        confirmed(content(illegal, "CHK-05", "ILLEGAL", ", \"curable\": false"));
        assertEquals(List.of("FILING ISSUED null"), dispositions(illegal));

        String minor =
                confirmed(content(irregular, "CHK-20", "IRREGULAR", ", \"harmless\": true, \"rectificationDays\": 30"));
        assertEquals(List.of("RECTIFICATION_ORDER ISSUED 2026-06-17"), dispositions(irregular));

        confirmed(content(complex, "CHK-30", "COMPLEX", ""));
        assertEquals(List.of("FOLLOW_UP_STUDY ISSUED 2026-06-17"), dispositions(complex));

        String rectification = rectification(irregular);
        at("2026-06-15");
        step(enterprise(irregular), rectification, "/submission", "{\"statement\": \"已制定轮休办法并公示\"}")
                .statusCode(200)
                .body("state", equalTo("SUBMITTED"));
        at("2026-06-16");
        step(inspector(), rectification, "/verification", PASSED)
                .statusCode(200)
                .body("state", equalTo("VERIFIED_PASSED"));

        lead().get(minor).then().body("penaltyWaivedOn", equalTo("2026-06-16")).body("firstViolation", equalTo(true));
        assertEquals(List.of("RECTIFICATION_ORDER COMPLETED 2026-06-17"), dispositions(irregular));
        assertEquals(List.of(before.get(0) + 1, before.get(1) + 1), rate("2026-06"));
    }

    @Test
    void whatIsIllegalAndCurableIsFiledAndRectified() {
        UnifiedSocialCreditCode uscc = uscc("91150105MA0F104");
        confirmed(content(uscc, "CHK-05", "ILLEGAL", ""));
        // Fifteen days end on 2 June.
        assertEquals(List.of("FILING ISSUED null", "RECTIFICATION_ORDER ISSUED 2026-06-02"), dispositions(uscc));
    }

    @Test
    void theStudyEndsWithATrackOfItsOwn() {
        UnifiedSocialCreditCode uscc = uscc("91150105MA0F105");
        String finding = confirmed(content(uscc, "CHK-30", "COMPLEX", ""));
        at("2026-06-10");
        String conclusion = """
                {"findingClass": "IRREGULAR", "rectificationDays": 20, "explanation": "算法规则未公示，限期整改"}""";
        step(inspector(), finding, "/study-conclusion", conclusion)
                .statusCode(200)
                .body("findingClass", equalTo("IRREGULAR"));
        assertEquals(
                List.of("FOLLOW_UP_STUDY COMPLETED 2026-06-17", "RECTIFICATION_ORDER ISSUED 2026-06-30"),
                dispositions(uscc));
        step(inspector(), finding, "/study-conclusion", conclusion)
                .statusCode(409)
                .body("code", equalTo("E-FINDING-STUDY"));
    }

    @Test
    void whoRecordedItDoesNotConfirmIt() {
        UnifiedSocialCreditCode uscc = uscc("91150105MA0F106");
        String finding = Fixtures.named("lead-1", Roles.INSPECTION_LEAD, "150105")
                .body(content(uscc, "CHK-05", "ILLEGAL", ""))
                .post(FindingSteps.FINDINGS)
                .header("Location");
        step(lead(), finding, "/confirmation", null).statusCode(409).body("code", equalTo("E-FINDING-SECOND-PERSON"));
        assertEquals(List.of(), dispositions(uscc));
    }

    @Test
    void whatFailsIsExtendedOnceAndThenEscalated() {
        UnifiedSocialCreditCode uscc = uscc("91150105MA0F107");
        confirmed(content(uscc, "CHK-20", "IRREGULAR", ""));
        String rectification = rectification(uscc);
        step(inspector(), rectification, "/verification", FAILED)
                .statusCode(409)
                .body("code", equalTo("E-STATE"));

        at("2026-06-03");
        step(inspector(), rectification, "/verification", FAILED)
                .statusCode(200)
                .body("state", equalTo("VERIFIED_FAILED"));
        step(lead(), rectification, "/extension", "{\"reason\": \"系统改造尚需时日\"}")
                .statusCode(200)
                .body("state", equalTo("EXTENDED"))
                .body("dueOn", equalTo("2026-06-18"));
        step(enterprise(uscc), rectification, "/submission", "{\"statement\": \"已公示\"}")
                .statusCode(200);
        step(inspector(), rectification, "/verification", FAILED)
                .statusCode(200)
                .body("state", equalTo("ESCALATED"));
        step(lead(), rectification, "/extension", "{\"reason\": \"再延一次\"}").statusCode(409);
    }

    @Test
    void oneInspectorAloneVerifiesNothing() {
        UnifiedSocialCreditCode uscc = uscc("91150105MA0F108");
        confirmed(content(uscc, "CHK-20", "IRREGULAR", ""));
        String rectification = rectification(uscc);
        step(enterprise(uscc), rectification, "/submission", "{\"statement\": \"已公示\"}")
                .statusCode(200);
        step(inspector(), rectification, "/verification", PASSED.replace("officer-9", "officer-7"))
                .statusCode(422)
                .body("code", equalTo("E-RECTIFICATION-OFFICERS"));
    }

    @Test
    void anEnterpriseSeesItsOwnAlone() {
        UnifiedSocialCreditCode uscc = uscc("91150105MA0F109");
        confirmed(content(uscc, "CHK-20", "IRREGULAR", ""));
        String rectification = rectification(uscc);
        enterprise(uscc).get(rectification).then().statusCode(200);
        enterprise(uscc("91150105MA0F110")).get(rectification).then().statusCode(404);
        step(enterprise(uscc("91150105MA0F110")), rectification, "/submission", "{\"statement\": \"已公示\"}")
                .statusCode(404);
    }

    @Test
    void whatIsTakenBackTakesWithItWhatItBegan() {
        UnifiedSocialCreditCode uscc = uscc("91150105MA0F111");
        String finding = confirmed(content(uscc, "CHK-05", "ILLEGAL", ""));
        String rectification = rectification(uscc);
        step(lead(), finding, "/withdrawal", "{\"reason\": \"复核后确认合同已订立\"}")
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"));
        assertEquals(List.of("FILING WITHDRAWN null", "RECTIFICATION_ORDER WITHDRAWN 2026-06-02"), dispositions(uscc));
        lead().get(rectification).then().body("state", equalTo("WITHDRAWN"));
    }

    @Test
    void theServiceOfTheOrderBeginsIt() {
        UnifiedSocialCreditCode uscc = uscc("91150105MA0F112");
        confirmed(content(uscc, "CHK-20", "IRREGULAR", ""));
        String order = lead().queryParam("uscc", uscc.value())
                .get(FindingSteps.DISPOSITIONS)
                .path("items[0].id");
        step(
                        inspector(),
                        FindingSteps.DISPOSITIONS + "/" + order,
                        "/services",
                        "{\"method\": \"DIRECT\", \"on\": \"2026-05-18\"}")
                .statusCode(200)
                .body("servedOn", equalTo("2026-05-18"));
        lead().get(rectification(uscc)).then().body("state", equalTo("IN_PROGRESS"));
    }

    @Test
    void factsAreReadWithAPurposeByTheAgency() {
        UnifiedSocialCreditCode uscc = uscc("91150105MA0F113");
        String finding = FindingSteps.recorded(content(uscc, "CHK-05", "ILLEGAL", ""));
        inspector().get(finding + "/facts").then().statusCode(400);
        inspector()
                .queryParam("purpose", "INSPECTION")
                .get(finding + "/facts")
                .then()
                .statusCode(200)
                .body("facts", equalTo("虚构：查阅花名册、考勤与调度记录"));
        Fixtures.member("TRANSPORT-150105")
                .queryParam("purpose", "INSPECTION")
                .get(finding + "/facts")
                .then()
                .statusCode(403);
    }

    @Test
    void anEnterpriseHandsInEvidenceOfItsOwn() {
        UnifiedSocialCreditCode uscc = uscc("91150105MA0F115");
        confirmed(content(uscc, "CHK-20", "IRREGULAR", ""));
        String attachments = rectification(uscc) + "/attachments";
        byte[] pdf = "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
        String at = enterprise(uscc)
                .contentType("application/octet-stream")
                .queryParam("originalName", "轮休办法.pdf")
                .body(pdf)
                .post(attachments)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        inspector().get(attachments).then().statusCode(200).body("items.mediaType", contains("application/pdf"));
        inspector().get(at).then().statusCode(200);
        enterprise(uscc("91150105MA0F116")).get(at).then().statusCode(404);
        Fixtures.member("TRANSPORT-150105").get(at).then().statusCode(403);
    }

    /** S-10. */
    @Test
    void anInducementRestsOnItsRegistrationsAndIsDisposedOfJointly() {
        UnifiedSocialCreditCode partner = uscc("91150105MA0F114");
        String joint = ", \"jointAgencyIds\": [\"MARKET_REGULATION-150105\"], \"curable\": false";
        inspector()
                .body(content(partner, "CHK-09", "ILLEGAL", joint))
                .post(FindingSteps.FINDINGS)
                .then()
                .statusCode(422)
                .body("errors.code", contains("E-FINDING-INDUCEMENT"));

        String registrations = IntStream.range(0, 40)
                .mapToObj(i -> """
                        {"registrationUscc": "%s", "address": "示例路 1 号", "registeredOn": "2026-05-%02d"}""".formatted(uscc("92150105MA0K%03d".formatted(i)), 1 + i % 15))
                .collect(Collectors.joining(",", ", \"registrations\": [", "]"));
        try (EventRecorder broker = EventRecorder.of("nef.in")) {
            confirmed(content(partner, "CHK-09", "ILLEGAL", joint + registrations));
            lead().queryParam("uscc", partner.value())
                    .get(FindingSteps.DISPOSITIONS)
                    .then()
                    .body("items.type", contains("FILING"))
                    .body("items[0].jointAgencyIds", contains("MARKET_REGULATION-150105"));

            JsonNode told = broker.await(2, event -> partner.value().equals(event.key())).stream()
                    .filter(event -> event.type().equals("finding.confirmed.v1"))
                    .findFirst()
                    .orElseThrow()
                    .data();
            assertEquals("SELF_EMPLOYED_INDUCEMENT", told.path("type").asText());
            assertEquals(40, told.path("registrations").size());
            assertEquals(
                    1,
                    told.path("registrations").findValuesAsText("address").stream()
                            .distinct()
                            .count());
        }
    }

    private List<Integer> rate(String month) {
        JsonPath total = lead().queryParam("period", month)
                .queryParam("division", "150105")
                .get("/api/inspection/v1/statistics/rectification-rate")
                .jsonPath();
        return List.of(total.getInt("total.numerator"), total.getInt("total.denominator"));
    }

    private void at(String day) {
        clock.stopAt(OffsetDateTime.parse(day + "T10:00:00+08:00").toInstant());
    }
}
