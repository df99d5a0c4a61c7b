package org.labourrights.arrears.handling;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.labourrights.arrears.Fixtures;
import org.labourrights.chassis.inbox.Inbox;
import org.labourrights.chassis.inbox.IncomingEvent;
import org.labourrights.chassis.inbox.MalformedEvent;
import org.labourrights.chassis.scope.Roles;
import org.labourrights.testkit.WithSuite;
import org.labourrights.testkit.token.Tokens;

/** What an administrator entered at the service that keeps the reference data counts here as well (RU-18). */
@QuarkusTest
@WithSuite
class EnteredAgencyTest {
    private static final String PLACE = "152922";
    private static final String SQUAD = "TRANSPORT-152922-2";
    private static final String USCC = "91150104MA0LWP5518";
    private static final String AGENCIES = "/api/arrears/v1/agencies";
    private static final String ENTRIES = "/api/arrears/v1/reference-entries";
    private static final String OFFER =
            "{\"toAgencyId\":\"%s\",\"reason\":\"OTHER_AGENCY\",\"explanation\":\"属其职责\"}".formatted(SQUAD);

    @Inject
    Inbox inbox;

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void aLeadIsTransferredToAnAgencyThatWasEnteredAndToNoneThatWasEnded() {
        HandledLead lead = lead();
        lead.step("transfer", OFFER).statusCode(422);
        String id = UUID.randomUUID().toString();

        told(id, 0, "agency", SQUAD, "{\"name\":\"阿拉善右旗交通运输综合执法二中队\"}", null, false);

        Fixtures.officer(PLACE)
                .get(AGENCIES + "?division=" + PLACE + "&agencyType=TRANSPORT")
                .then()
                .statusCode(200)
                .body("items.agencyId", contains("TRANSPORT-152922", SQUAD))
                .body("items[1].name", equalTo("阿拉善右旗交通运输综合执法二中队"));
        lead.step("transfer", OFFER).statusCode(201);
        lead.step(member(), "transfer/confirmation", "{\"note\":\"已接收\"}").statusCode(200);
        member().get(lead.location()).then().statusCode(200).body("takenOverBy", equalTo(SQUAD));

        told(id, 1, "agency", SQUAD, "{\"name\":\"阿拉善右旗交通运输综合执法二中队\"}", "2020-12-31", false);

        lead().step("transfer", OFFER).statusCode(422).body("errors.code", contains("E-AGENCY"));
        Fixtures.officer(PLACE)
                .get(AGENCIES + "/" + SQUAD)
                .then()
                .statusCode(200)
                .body("validTo", equalTo("2020-12-31"));
        member().get(lead.location()).then().statusCode(200);
    }

    @Test
    void theHighestVersionCountsInWhateverOrderTheEventsCome() {
        String id = UUID.randomUUID().toString();
        String key = "UNION-152923";
        told(id, 2, "agency", key, "{\"name\":\"额济纳旗总工会（三）\"}", null, true);
        told(id, 0, "agency", key, "{\"name\":\"额济纳旗总工会（一）\"}", null, false);
        told(id, 1, "agency", key, "{\"name\":\"额济纳旗总工会（二）\"}", null, false);
        told(id, 1, "agency", key, "{\"name\":\"额济纳旗总工会（二）\"}", null, false);

        Fixtures.officer("152923")
                .get(AGENCIES + "/" + key)
                .then()
                .statusCode(200)
                .body("name", equalTo("额济纳旗总工会"));
        Fixtures.officer("152923")
                .get(ENTRIES + "/" + id + "/versions")
                .then()
                .statusCode(200)
                .body("version", contains(2, 1, 0))
                .body("[0].withdrawn", equalTo(true))
                .body("[0]", not(hasKey("reason")));
    }

    @Test
    void aCodeThatWasEnteredIsTakenAndAKindOfAnotherServiceIsKept() {
        String code = "{\"zh\":\"无人车配送\",\"en\":\"Autonomous delivery\"}";
        told(UUID.randomUUID().toString(), 0, "code", "industry/AUTONOMOUS_TEST", code, null, false);
        String wage = UUID.randomUUID().toString();
        told(wage, 0, "minimum-wage", PLACE, "{\"monthly\":\"2300.00\",\"hourly\":\"23.00\"}", null, false);

        Fixtures.officer(PLACE)
                .get("/api/arrears/v1/code-lists/industry")
                .then()
                .statusCode(200)
                .body("items.code", hasItem("AUTONOMOUS_TEST"));
        Fixtures.officer(PLACE)
                .get(ENTRIES + "/" + wage)
                .then()
                .statusCode(200)
                .body("content.monthly", equalTo("2300.00"));
        Fixtures.officer(PLACE).get(ENTRIES + "/kinds").then().body("kind", contains("agency", "code"));
    }

    @Test
    void contentThatTheKindDoesNotTakeIsSetAside() {
        String id = UUID.randomUUID().toString();

        assertThrows(
                MalformedEvent.class,
                () -> outcome(id, 0, "agency", "UNION-152923", "{\"title\":\"总工会\"}", null, false));
        Fixtures.officer(PLACE).get(ENTRIES + "/" + id).then().statusCode(404);
    }

    private static HandledLead lead() {
        return HandledLead.connected(PLACE, HandledLead.claim(PLACE, USCC, "ESTABLISHED", 1, "100.00"));
    }

    private static RequestSpecification member() {
        return Fixtures.bearer(Tokens.ofAgency("member-" + SQUAD, List.of(Roles.JOINT_MEMBER), List.of(PLACE), SQUAD));
    }

    private void told(
            String id, int version, String kind, String key, String content, @Nullable String to, boolean withdrawn) {
        assertEquals(Set.of(Inbox.Outcome.DONE), outcome(id, version, kind, key, content, to, withdrawn));
    }

    private Set<Inbox.Outcome> outcome(
            String id, int version, String kind, String key, String content, @Nullable String to, boolean withdrawn) {
        String end = to == null ? "" : "\"validTo\":\"" + to + "\",";
        String data = """
                {"kind":"%s","key":"%s","version":%d,"content":%s,"validFrom":"2020-01-01",%s\
                "source":"示例文件〔2026〕1号","withdrawn":%s}""".formatted(kind, key, version, content, end, withdrawn);
        try {
            return Set.copyOf(inbox.deliver(new IncomingEvent(
                    UUID.randomUUID(),
                    "reference.entered.v1",
                    "/employment-reporting-service",
                    id,
                    OffsetDateTime.parse("2026-03-02T10:00:00+08:00"),
                    null,
                    "CN",
                    null,
                    null,
                    version + 1L,
                    json.readTree(data),
                    null)));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(data, e);
        }
    }
}
