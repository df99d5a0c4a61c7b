package org.labourrights.inspection.plan;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.labourrights.inspection.Fixtures;
import org.labourrights.testkit.WithSuite;

/** In whose name a plan is made. */
@QuarkusTest
@WithSuite
class LeadAgencyTest {

    @Test
    void nobodyPlansInTheNameOfABureauThatIsNotBelow() {
        plan("150105", "HRSS-150000").statusCode(403).body("code", equalTo("E-SCOPE"));
        plan("150105", "HRSS-150102").statusCode(403).body("code", equalTo("E-SCOPE"));
        plan("150100", "HRSS-150105").statusCode(201);
    }

    private static ValidatableResponse plan(String officer, String leadAgency) {
        return Fixtures.officer(officer)
                .body("""
                        {"divisionCode": "150105", "leadAgencyId": "%s", "content": {"type": "JOINT",
                         "title": "联合检查", "period": "2026-12", "method": "TARGETED", "items": ["CHK-01"],
                         "targets": ["91150105MA0T1A2B95"]}}""".formatted(leadAgency))
                .post("/api/inspection/v1/plans")
                .then();
    }
}
