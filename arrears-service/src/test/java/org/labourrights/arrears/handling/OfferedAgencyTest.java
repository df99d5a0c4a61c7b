package org.labourrights.arrears.handling;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.labourrights.arrears.Fixtures;
import org.labourrights.chassis.scope.Roles;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.chassis.sql.Database;
import org.labourrights.testkit.WithSuite;
import org.labourrights.testkit.token.Tokens;

/** An offer is seen and answered by the agency that it is addressed to. */
@QuarkusTest
@WithSuite
class OfferedAgencyTest {

    private static final String USCC = "91150104MA0LWP5518";
    private static final String OFFERS = "/api/arrears/v1/transfers?limit=200";
    private static final String EXPLANATION = "举报人王某请求保密";
    private static final String ANSWER = "{\"note\":\"不属本部门\"}";

    @Inject
    Database database;

    @Inject
    SystemScope system;

    @ParameterizedTest
    @CsvSource({
        "HRSS-150105, MARKET_REGULATION-150105",
        "HRSS-150105, TRANSPORT-150105",
        "TRANSPORT-150105, MARKET_REGULATION-150105",
        "TRANSPORT-150105, TRANSPORT-150102"
    })
    void aMemberOfAnotherAgencyNeitherSeesNorAnswersIt(String to, String other) {
        HandledLead lead = offered(to);

        Fixtures.member(other)
                .get(OFFERS)
                .then()
                .statusCode(200)
                .body("items.leadNo", not(hasItem(lead.text("leadNo"))));
        Fixtures.member(other).get(lead.location() + "/transfers").then().statusCode(404);
        lead.step(Fixtures.member(other), "transfer/refusal", ANSWER).statusCode(404);
        lead.step(Fixtures.member(other), "transfer/confirmation", ANSWER).statusCode(404);
        lead.read().body("state", equalTo("TRANSFERRED"));
    }

    @ParameterizedTest
    @CsvSource({"TRANSPORT-150105, COUNTY_OFFICER", "COURT-150105, INSPECTION_LEAD"})
    void theLabourBureauThereDoesNotAnswerForAnotherAgency(String to, String role) {
        HandledLead lead = offered(to);
        RequestSpecification there = Fixtures.somebody(role, "150105");

        there.get(OFFERS).then().body("items.leadNo", not(hasItem(lead.text("leadNo"))));
        lead.step(Fixtures.somebody(role, "150105"), "transfer/refusal", ANSWER).statusCode(404);
    }

    @Test
    void aMemberWhoseTokenNamesNoAgencySeesNothing() {
        HandledLead lead = offered("HRSS-150105");

        Fixtures.somebody(Roles.JOINT_MEMBER, "150105").get(OFFERS).then().body("items.size()", equalTo(0));
        lead.step(Fixtures.somebody(Roles.JOINT_MEMBER, "150105"), "transfer/refusal", ANSWER)
                .statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({"*", "HRSS", "TRANSPORT", "HRSS-1501", "CN"})
    void whatIsNoIdOfAnAgencyOpensNothing(String claim) {
        HandledLead lead = offered("HRSS-150105");
        String token = Tokens.ofAgency("odd-" + claim, List.of(Roles.JOINT_MEMBER), List.of("150105"), claim);

        Fixtures.bearer(token).get(OFFERS).then().body("items.size()", equalTo(0));
        lead.step(Fixtures.bearer(token), "transfer/refusal", ANSWER).statusCode(404);
    }

    @Test
    void anAgencyOfAnotherDivisionThanTheTokensOpensNothing() {
        HandledLead lead = offered("TRANSPORT-150105");
        String token = Tokens.ofAgency("elsewhere", List.of(Roles.JOINT_MEMBER), List.of("150102"), "TRANSPORT-150105");

        lead.step(Fixtures.bearer(token), "transfer/refusal", ANSWER).statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({"HRSS-150105, 150105", "HRSS-150105, 150100", "TRANSPORT-150105, "})
    void whoeverHasToAnswerReadsWhatWasWrittenWithAPurposeAndARecord(String to, @Nullable String bureau) {
        HandledLead lead = offered(to);
        String transfers = lead.location() + "/transfers";
        RequestSpecification reader = bureau == null ? Fixtures.member(to) : Fixtures.officer(bureau);

        reader.get(OFFERS)
                .then()
                .body("items.find { it.leadNo == '" + lead.text("leadNo") + "' }.explanation", nullValue());
        reader.get(transfers).then().statusCode(200).body("items[0].explanation", nullValue());
        assertEquals("0", readings(lead));

        reader.get(transfers + "?purpose=VERIFICATION")
                .then()
                .statusCode(200)
                .body("items[0].explanation", equalTo(EXPLANATION));
        assertEquals("1", readings(lead));
    }

    @Test
    void onTheOtherSideOnlyTheHandlerReadsWhatWasWritten() {
        HandledLead lead = offered("TRANSPORT-150105");
        lead.step(Fixtures.member("TRANSPORT-150105"), "transfer/refusal", ANSWER)
                .statusCode(200);
        String transfers = lead.location() + "/transfers?purpose=VERIFICATION";

        lead.officer().get(transfers).then().statusCode(403).body("code", equalTo("E-REPORTER"));
        Fixtures.somebody(Roles.AUDITOR, "CN").get(transfers).then().statusCode(403);
        lead.officer().get(lead.location() + "/transfers").then().body("items[0].note", nullValue());
        assertEquals("0", readings(lead));
        Fixtures.named("officer-7", Roles.COUNTY_OFFICER, "152921")
                .get(transfers)
                .then()
                .statusCode(200)
                .body("items[0].explanation", equalTo(EXPLANATION))
                .body("items[0].note", equalTo("不属本部门"));
    }

    private HandledLead offered(String to) {
        HandledLead lead =
                HandledLead.investigating("152921", HandledLead.claim("152921", USCC, "ESTABLISHED", 1, "100.00"));
        lead.step("transfer", """
                {"toAgencyId":"%s","reason":"OTHER_AGENCY","explanation":"%s"}""".formatted(to, EXPLANATION)).statusCode(201).body("explanation", nullValue());
        return lead;
    }

    private String readings(HandledLead lead) {
        String leadNo = lead.text("leadNo");
        return system.call("test", () -> QuarkusTransaction.requiringNew().call(() -> database.one(
                        "SELECT count(*)::text FROM event_log WHERE subject = ? AND type = 'personal.data.read.v1'"
                                + " AND payload::text LIKE '%transfers%'",
                        row -> row.getString(1), leadNo)
                .orElseThrow()));
    }
}
