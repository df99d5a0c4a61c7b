package org.labourrights.arrears.handling;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.labourrights.arrears.Fixtures;
import org.labourrights.testkit.WithSuite;

@QuarkusTest
@WithSuite
class PetitionReviewTest {
    private static final String UPHELD = "{\"result\":\"UPHELD\",\"opinion\":\"予以维持\"}";

    private static final String USCC = "91150105MA0T1A2B95";

    private static final String RESULT = "{\"stage\":\"RESULT\",\"content\":\"工资已付清\"}";

    @Inject
    JourneyTime time;

    @BeforeEach
    void aTuesdayInSeptember() {
        time.at("2026-09-01T09:00");
    }

    @AfterEach
    void theClockRunsOn() {
        time.now();
    }

    @Test
    void theCityReviewsAnAnswerThatTheReporterIsNotContentWithInThirtyDays() {
        HandledLead lead = answered("PETITION");
        time.at("2026-09-10T09:00");

        lead.step("petition-review", request("2026-09-10")).statusCode(403);
        review(lead, "petition-review", request("2026-09-10"))
                .statusCode(200)
                .body("state", equalTo("CLOSED"))
                // Thirty days end on Saturday, 10 October, which is worked.
                .body("dueExplanation.dueOn", equalTo("2026-10-10"));
        clock(lead, "RUNNING");
        review(lead, "petition-review", request("2026-09-10"))
                .statusCode(409)
                .body("code", equalTo("E-PETITION-REVIEW"));

        time.at("2026-09-25T09:00");
        review(lead, "petition-review/opinion", "{\"result\":\"UPHELD\",\"opinion\":\"予以维持\"}")
                .statusCode(200)
                .body("result", equalTo("UPHELD"));
        clock(lead, "MET");
        lead.read("records").body("items.kind", hasItem("PETITION_REVIEW_OPINION"));
        review(lead, "petition-review/opinion", "{\"result\":\"UPHELD\",\"opinion\":\"再次\"}")
                .statusCode(409);
    }

    @Test
    void theProvinceChecksTheReviewAndThenTheMatterIsFinal() {
        HandledLead lead = answered("PETITION");
        time.at("2026-09-10T09:00");
        province(lead, "petition-review", request("2026-09-10"))
                .statusCode(403)
                .body("code", equalTo("E-PETITION-LEVEL"));
        review(lead, "petition-review", request("2026-09-10")).statusCode(200);
        province(lead, "petition-recheck", request("2026-09-10"))
                .statusCode(409)
                .body("code", equalTo("E-PETITION-REVIEW"));
        province(lead, "petition-review/opinion", UPHELD).statusCode(403);
        time.at("2026-09-25T09:00");
        review(lead, "petition-review/opinion", UPHELD)
                .statusCode(200)
                // The thirtieth day is Sunday, 25 October.
                .body("mayAskUntil", equalTo("2026-10-26"));

        time.at("2026-10-27T09:00");
        review(lead, "petition-recheck", request("2026-10-26"))
                .statusCode(403)
                .body("code", equalTo("E-PETITION-LEVEL"));
        province(lead, "petition-recheck", request("2026-10-27")).statusCode(409);
        province(lead, "petition-recheck", request("2026-10-26"))
                .statusCode(200)
                .body("stage", equalTo("RECHECK"))
                .body("dueExplanation.dueOn", equalTo("2026-11-25"));
        lead.read("clocks")
                .body("clocks.find { it.kind == 'PETITION_RECHECK' }.ownerAgencyId", equalTo("HRSS-150000"))
                .body("clocks.find { it.kind == 'PETITION_REVIEW' }.ownerAgencyId", equalTo("HRSS-152900"));
        province(lead, "petition-recheck/opinion", UPHELD).statusCode(200).body("mayAskUntil", nullValue());
        lead.read("clocks").body("clocks.find { it.kind == 'PETITION_RECHECK' }.state", equalTo("MET"));

        province(lead, "petition-recheck", request("2026-10-27"))
                .statusCode(409)
                .body("code", equalTo("E-PETITION-FINAL"));
        review(lead, "petition-review", request("2026-10-27"))
                .statusCode(409)
                .body("code", equalTo("E-PETITION-FINAL"));
        lead.read("feedbacks").body("items.stage", equalTo(List.of("RESULT", "RESULT", "RESULT")));
    }

    @Test
    void aReviewIsAskedForWithinThirtyDaysOfTheAnswer() {
        HandledLead lead = answered("PETITION");
        time.at("2026-10-12T09:00");

        review(lead, "petition-review", request("2026-10-13"))
                .statusCode(422)
                .body("errors[0].code", equalTo("E-FUTURE"));
        review(lead, "petition-review", request("2026-10-12")).statusCode(409);
        review(lead, "petition-review", request("2026-08-31")).statusCode(409);
        // Received in time, entered late.
        review(lead, "petition-review", request("2026-10-01")).statusCode(200);
    }

    @Test
    void closingIsNoAnswerToAPetitionAndAWordOfProgressIsNone() {
        HandledLead lead = resolved("PETITION");
        lead.step("feedbacks", "{\"stage\":\"PROGRESS\",\"content\":\"正在核实\"}").statusCode(201);
        lead.step("confirmation", "{\"statement\":\"已收到\"}").statusCode(200).body("state", equalTo("CLOSED"));
        lead.read("clocks").body("clocks.find { it.kind == 'PETITION_ANSWER' }.state", equalTo("RUNNING"));
        review(lead, "petition-review", request("2026-09-01")).statusCode(409);

        lead.step("feedbacks", RESULT).statusCode(201);

        lead.read("clocks").body("clocks.find { it.kind == 'PETITION_ANSWER' }.state", equalTo("MET"));
        review(lead, "petition-review", request("2026-09-01")).statusCode(200);
    }

    @Test
    void aRefusalAnswersAPetition() {
        HandledLead lead = HandledLead.received(
                "152921",
                HandledLead.claim("152921", USCC, "CIVIL", 1, "100.00").replace("ONSITE", "PETITION"));

        lead.step("rejection", "{\"reason\":\"OUT_OF_SCOPE\",\"explanation\":\"民事关系\"}")
                .statusCode(200);

        lead.read("clocks").body("clocks.find { it.kind == 'PETITION_ANSWER' }.state", equalTo("MET"));
    }

    @Test
    void nothingIsReviewedThatIsNoPetitionOrIsNotAnswered() {
        review(answered("ONSITE"), "petition-review", request("2026-09-01")).statusCode(409);
        review(resolved("PETITION"), "petition-review", request("2026-09-01")).statusCode(409);
    }

    private static ValidatableResponse province(HandledLead lead, String what, String body) {
        return lead.step(Fixtures.officer("150000"), what, body);
    }

    private static ValidatableResponse review(HandledLead lead, String what, String body) {
        return lead.step(Fixtures.officer("152900"), what, body);
    }

    private static void clock(HandledLead lead, String status) {
        lead.read("clocks").body("clocks.find { it.kind == 'PETITION_REVIEW' }.state", equalTo(status));
    }

    private static HandledLead answered(String channel) {
        HandledLead lead = resolved(channel);
        lead.step("feedbacks", RESULT).statusCode(201);
        lead.step("confirmation", "{\"statement\":\"已收到\"}").statusCode(200);
        return lead;
    }

    /** Paid in full is resolved by itself. */
    private static HandledLead resolved(String channel) {
        String claim =
                HandledLead.claim("152921", USCC, "ESTABLISHED", 1, "100.00").replace("ONSITE", channel);
        HandledLead lead = HandledLead.connected("152921", claim);
        lead.step("payments", """
            {"amount":"100.00","workerCount":1,"paidOn":"2026-09-01","payer":"EMPLOYER"}\
            """).statusCode(201);
        return lead;
    }

    private static String request(String on) {
        return "{\"requestedOn\":\"" + on + "\",\"statement\":\"不服答复\"}";
    }
}
