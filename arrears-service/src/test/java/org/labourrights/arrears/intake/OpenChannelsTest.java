package org.labourrights.arrears.intake;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.labourrights.arrears.Fixtures;
import org.labourrights.chassis.scope.Roles;
import org.labourrights.chassis.time.ClockSource;
import org.labourrights.testkit.WithSuite;

@QuarkusTest
@WithSuite
class OpenChannelsTest {

    private static final String TICKETS = "/api/arrears/v1/tickets";

    @ParameterizedTest(name = "{1} in {0}: {2}")
    @CsvSource({
        "152921, HRSS_HOTLINE, 201",
        "152921, NATIONAL_ARREARS_PLATFORM, 201",
        "152921, HOTLINE_12345, 201",
        "152921, HOTLINE_12333, 422",
        // no place can close these
        "152921, ONSITE, 201",
        "152921, PETITION, 201",
        "152921, UNION_12351, 201",
        "150105, HOTLINE_12333, 201",
        "130184, HOTLINE_12333, 201",
        "350211, HOTLINE_12333, 201",
    })
    void takesALeadInByTheChannelsThatThePlaceHasOpened(String division, String channel, int status) {
        enter(division, channel, "").statusCode(status);
    }

    @Test
    void saysWhichChannelsAreOpen() {
        enter("152921", "HOTLINE_12333", "")
                .statusCode(422)
                .body("code", equalTo("E-LEAD-FIELDS"))
                .body("errors.pointer", equalTo(List.of("/channel")))
                .body("errors.code", equalTo(List.of("E-CHANNEL-CLOSED")))
                .body("errors[0].detail", containsString("HOTLINE_12345, HRSS_HOTLINE"));
    }

    @Test
    void asksThePolicyOfTheDayOnWhichTheLeadCameIn() {
        enter("152921", "HOTLINE_12333", "2022-06-14").statusCode(201);
        enter("152921", "HOTLINE_12333", "2022-06-15").statusCode(422);
        enter("152921", "HOTLINE_12333", "2021-12-31")
                .statusCode(422)
                .body("errors.code", equalTo(List.of("E-TOO-OLD")));
    }

    @Test
    void asksABureauButNotASystemThatHasOneChannelOnly() {
        rule("152971", "[\"HRSS_HOTLINE\"]").statusCode(201);

        ticket(Roles.COUNTY_OFFICER).statusCode(422).body("errors.code", equalTo(List.of("E-CHANNEL-CLOSED")));
        ticket(Roles.SYSTEM_12345).statusCode(201);
    }

    @Test
    void aPlaceNamesNoChannelThatIsOnNoList() {
        rule("152971", "[\"FAX\"]").statusCode(422).body("code", equalTo("E-POLICY-LIMITS"));
        rule("152971", "[]").statusCode(422).body("code", equalTo("E-POLICY-LIMITS"));
    }

    private static ValidatableResponse rule(String division, String channels) {
        return Fixtures.policy(
                "lead.channels",
                division,
                channels,
                LocalDate.now(ClockSource.ZONE).toString());
    }

    private static ValidatableResponse ticket(String role) {
        return Fixtures.somebody(role, "152971")
                .body(Fixtures.complaint("152971", "示例配送站", UUID.randomUUID().toString()))
                .post(TICKETS)
                .then();
    }

    private static ValidatableResponse enter(String division, String channel, String receivedOn) {
        String at = receivedOn.isEmpty() ? "" : "\"receivedAt\":\"" + receivedOn + "T09:00:00+08:00\",";
        return Fixtures.officer(division)
                .body(Fixtures.complaint(division, "示例配送站", null)
                        .replace("HOTLINE_12345", channel)
                        .replace("\"migrantWage\"", at + "\"migrantWage\""))
                .post(Fixtures.LEADS)
                .then();
    }
}
