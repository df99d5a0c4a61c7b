package org.labourrights.arrears.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
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

    private static final String DIVISION = "150826";
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
    protected String division() {
        return DIVISION;
    }

    @Override
    protected void run() {
        Response lead = entered("HRSS_HOTLINE");
        assertEquals(201, lead.statusCode(), lead.asString());
        String address = lead.header("Location");
        Fixtures.officer(DIVISION)
                .header("If-Match", Fixtures.officer(DIVISION).get(address).header("ETag"))
                .body("{\"handlerId\":\"officer-150826-1\",\"handlerAgencyId\":\"HRSS-150826\"}")
                .post(address + "/acceptance")
                .then()
                .statusCode(200);
        Fixtures.officer(DIVISION).get(address + "/clocks").then().statusCode(200);
        Response petition = entered("PETITION");
        assertTrue(MAY_BE_CLOSED.contains(petition.statusCode()), petition.asString());
        time.on(END);
        begin();
    }

    private static Response entered(String channel) {
        return Fixtures.officer(DIVISION)
                .body(Fixtures.complaint(DIVISION, "政策检验有限公司", null).replace("HOTLINE_12345", channel))
                .post(Fixtures.LEADS);
    }
}
