package org.labourrights.arrears.lead;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.labourrights.arrears.Fixtures;
import org.labourrights.testkit.WithSuite;

@QuarkusTest
@WithSuite
class LeadJourneyTest {

    @Test
    void aLeadIsAcceptedByANamedOfficer() {
        String location = Fixtures.officer("152921")
                .body(Fixtures.complaint("152921", "示例骑手服务有限公司", null))
                .post(Fixtures.LEADS)
                .then()
                .statusCode(201)
                .body("leadNo", matchesPattern("QX-152921-[0-9]{8}-[0-9]{4}"))
                .body("state", equalTo("RECEIVED"))
                .extract()
                .header("Location");

        Fixtures.officer("152921")
                .header("If-Match", "\"0\"")
                .body("{\"handlerId\":\"officer-7\",\"handlerAgencyId\":\"HRSS-152921\"}")
                .post(location + "/acceptance")
                .then()
                .statusCode(200)
                .body("state", equalTo("ACCEPTED"))
                .body("handlerAgencyId", equalTo("HRSS-152921"));
    }

    @Test
    void anotherDivisionDoesNotSeeIt() {
        String location = Fixtures.officer("152921")
                .body(Fixtures.complaint("152921", "示例骑手服务有限公司", null))
                .post(Fixtures.LEADS)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");

        Fixtures.officer("152922").get(location).then().statusCode(404);
    }
}
