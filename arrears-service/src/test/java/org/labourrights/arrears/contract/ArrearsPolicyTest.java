package org.labourrights.arrears.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.labourrights.arrears.Fixtures;
import org.labourrights.arrears.handling.JourneyTime;
import org.labourrights.testkit.WithSuite;
import org.labourrights.testkit.contract.PolicySuite;

/** Every policy at its extremes: leads come in by two channels, are taken up, and their clocks run out. */
@QuarkusTest
@WithSuite
class ArrearsPolicyTest extends PolicySuite {

    private static final List<String> DIVISIONS = List.of(
            "150902", "150921", "150922", "150923", "150924", "150925", "150926", "150927", "150928", "150929",
            "150702", "150703", "150721", "150722", "150723", "150724", "150725", "150726");

    private static final String START = "2026-05-11T09:00";
    private static final String END = "2026-08-20T09:00";
    private static final Set<Integer> MAY_BE_CLOSED = Set.of(201, 422);

    @Inject
    JourneyTime time;

    @Override
    protected void begin() {
        time.at(START);
    }

    @AfterEach
    void theClockRunsOn() {
        time.now();
    }

    @Override
    protected String policies() {
        return "/api/arrears/v1/policies";
    }

    @Override
    protected List<String> divisions() {
        return DIVISIONS;
    }

    @Override
    protected void start(String division) {
        Response lead = entered(division, "HRSS_HOTLINE");
        assertEquals(201, lead.statusCode(), lead.asString());
        String address = lead.header("Location");
        Fixtures.officer(division)
                .header("If-Match", Fixtures.officer(division).get(address).header("ETag"))
                .body("{\"handlerId\":\"officer-%1$s-1\",\"handlerAgencyId\":\"HRSS-%1$s\"}".formatted(division))
                .post(address + "/acceptance")
                .then()
                .statusCode(200);
        Fixtures.officer(division).get(address + "/clocks").then().statusCode(200);
        Response petition = entered(division, "PETITION");
        assertTrue(MAY_BE_CLOSED.contains(petition.statusCode()), petition.asString());
    }

    @Override
    protected void moveOn() {
        time.on(END);
    }

    @Override
    protected void finish(String division) {
        // All that is left to do has happened by the clock.
    }

    private static Response entered(String division, String channel) {
        return Fixtures.officer(division)
                .body(Fixtures.complaint(division, "政策检验有限公司", null).replace("HOTLINE_12345", channel))
                .post(Fixtures.LEADS);
    }
}
