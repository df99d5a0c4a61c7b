package org.labourrights.inspection.register.inspector;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.scope.Roles;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.chassis.sql.Database;
import org.labourrights.chassis.time.timer.FiredTimer;
import org.labourrights.inspection.Fixtures;
import org.labourrights.testkit.WithSuite;

@QuarkusTest
@WithSuite
class InspectorTest {

    private static final String INSPECTORS = "/api/inspection/v1/inspectors";
    private static final String ENTERPRISE = "91150105MA0T1A2B95";
    private static final LocalDate DAY = LocalDate.of(2028, 6, 1);

    @Inject
    Inspectors inspectors;

    @Inject
    CertificateWatch watch;

    @Inject
    Database database;

    @Inject
    SystemScope system;

    @Test
    void givesNumbersInTurnAndShowsNobodysName() {
        ValidatableResponse first = enter("HRSS-150121", "示例甲乙", "2030-12-31");
        ValidatableResponse second = enter("HRSS-150121", "示例丙丁", "2030-12-31");

        first.body("officerNo", equalTo("HRSS-150121-001"))
                .body("name", equalTo("示**乙"))
                .body("capacity", equalTo(10))
                .body("certificateValid", equalTo(true));
        second.body("officerNo", equalTo("HRSS-150121-002"));
        lead("150121").get(INSPECTORS).then().body("items.officerNo", contains("HRSS-150121-001", "HRSS-150121-002"));
        lead("150121").get(INSPECTORS + "/export").then().statusCode(200).body(not(containsString("示例甲乙")));
        lead("150121")
                .queryParam("purpose", "INSPECTION")
                .get(location(first) + "/identity")
                .then()
                .body("name", equalTo("示例甲乙"));
        assertEquals(1, readings("HRSS-150121-001"));
    }

    @Test
    void oneCertificateIsOneInspectorOnTheRoll() {
        String certificate = certificate();
        ValidatableResponse first =
                post(body("HRSS-150122", "示例甲", certificate, "2030-12-31")).statusCode(201);
        post(body("UNION-150122", "示例甲", certificate.toLowerCase(Locale.ROOT), "2030-12-31"))
                .statusCode(409)
                .body("code", equalTo("E-INSPECTOR-ON-ROLL"))
                .body("errors[0].pointer", equalTo("/certificateNo"));

        lead("150122")
                .header("If-Match", "\"0\"")
                .body("{\"reason\": \"调往工会\"}")
                .post(location(first) + "/leaving")
                .then()
                .statusCode(200)
                .body("state", equalTo("OFF_ROLL"));
        post(body("UNION-150122", "示例甲", certificate, "2030-12-31")).statusCode(201);
        lead("150122")
                .header("If-Match", "\"1\"")
                .body("{\"reason\": \"误操作\"}")
                .post(location(first) + "/return")
                .then()
                .statusCode(409);
    }

    @Test
    void aCorrectionLeavesItsTraceWithoutTheName() {
        String inspector = location(enter("HRSS-150123", "示例甲", "2027-12-31"));
        lead("150123")
                .header("If-Match", "\"0\"")
                .body("""
                        {"name": "示例乙", "certificateValidTo": "2031-12-31", "specialities": ["SAFETY"], "capacity": 3,
                         "reason": "执法证已换发"}""")
                .post(inspector + "/correction")
                .then()
                .statusCode(200)
                .body("capacity", equalTo(3));

        lead("150123")
                .get(inspector + "/changes")
                .then()
                .body("items.step", contains("CORRECTED", "ENTERED"))
                .body("items[0].reason", equalTo("执法证已换发"))
                .body("items[0].fields.field", hasItem("name"))
                .body("items[0].fields.find { it.field == 'name' }.after", nullValue())
                .body("items[0].fields.find { it.field == 'certificateValidTo' }.before", equalTo("2027-12-31"));
    }

    @Test
    void whatCannotBeIsRefusedWithItsPlace() {
        post(body("HRSS-999999", "示例甲", certificate(), "2030-12-31"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/agencyId"));
        post(body("HRSS-150124", "示例甲", certificate(), "2099-12-31"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/certificateValidTo"))
                .body("errors[0].code", equalTo("E-REGISTER-DAY"));
        post(body("HRSS-150124", "示例甲", certificate(), "2030-12-31").replace("WAGES", "COOKING"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/specialities/0"));
        post(body("HRSS-130102", "示例甲", certificate(), "2030-12-31")).statusCode(403);
    }

    @Test
    void aFileBringsInWhatFitsAndSaysWhatDoesNot() {
        String good = certificate();
        String file = """
                所属机关,姓名,执法证号,发证日期,有效期至,执法专长,每次抽取检查组数,登录账号
                TRANSPORT-150125,示例甲,%s,2024-01-01,2030-12-31,安全生产、WAGES,5,
                TRANSPORT-150125,示例乙,%s,2024-01-01,2030-12-31,烹饪,5,
                TRANSPORT-130102,示例丙,%s,2024-01-01,2030-12-31,,,
                """.formatted(good, certificate(), certificate());

        lead("150125")
                .contentType("text/csv")
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post(INSPECTORS + "/import")
                .then()
                .statusCode(200)
                .body("accepted", equalTo(1))
                .body("refused", equalTo(2))
                .body("errors.row", contains(3, 4))
                .body("errors[0].pointer", equalTo("/specialities"))
                .body("errors[0].allowed.code", hasItem("WAGES"))
                .body("errors[1].code", equalTo("E-SCOPE"));
        lead("150125")
                .contentType("text/csv")
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post(INSPECTORS + "/import")
                .then()
                .body("repeated", equalTo(1));
        lead("150125")
                .get(INSPECTORS)
                .then()
                .body("items.officerNo", contains("TRANSPORT-150125-001"))
                .body("items[0].specialities", contains("SAFETY", "WAGES"));
    }

    @Test
    void anotherAgencySeesItsOwnInspectorsAndTellsTheirReasonsToNobodyElse() {
        String own = location(enter("TRANSPORT-152921", "示例甲", "2030-12-31"));
        String other = location(enter("UNION-152921", "示例乙", "2030-12-31"));
        Fixtures.member("TRANSPORT-152921").get(INSPECTORS).then().body("items.agencyId", contains("TRANSPORT-152921"));
        Fixtures.member("TRANSPORT-152921").get(other).then().statusCode(404);

        String recusal = Fixtures.member("TRANSPORT-152921")
                .body("{\"uscc\": \"%s\", \"reason\": \"近亲属任该企业高管\"}".formatted(ENTERPRISE))
                .post(own + "/recusals")
                .then()
                .statusCode(201)
                .body("reason", nullValue())
                .extract()
                .header("Location");
        Fixtures.member("TRANSPORT-152921")
                .queryParam("purpose", "INSPECTION")
                .get(recusal + "/reason")
                .then()
                .statusCode(200)
                .body("reason", equalTo("近亲属任该企业高管"));
        // The lead of the labour bureau sees that there is one, and for which enterprise.
        lead("152921").get(own + "/recusals").then().body("items.uscc", contains(ENTERPRISE));
        Fixtures.named("lead-of-hrss", Roles.INSPECTION_LEAD, "152921")
                .queryParam("purpose", "INSPECTION")
                .get(recusal + "/reason")
                .then()
                .statusCode(403);
    }

    @Test
    void whoCanGoIsToldByNumberAndDay() {
        String fit = enter("HRSS-152922", "示例甲", "2030-12-31").extract().path("officerNo");
        String late = enter("HRSS-152922", "示例乙", "2028-05-31").extract().path("officerNo");
        ValidatableResponse recused = enter("UNION-152922", "示例丙", "2030-12-31");
        String recusedNo = recused.extract().path("officerNo");
        lead("152922")
                .body("{\"uscc\": \"%s\", \"reason\": \"近亲属任该企业高管\"}".formatted(ENTERPRISE))
                .post(location(recused) + "/recusals")
                .then()
                .statusCode(201);

        assertEquals(
                List.of(fit, recusedNo),
                inspectors.onRoll("CN/150000/152900/152922/", DAY).stream()
                        .map(InspectorOnRoll::officerNo)
                        .toList());
        assertEquals(
                List.of(new UnifiedSocialCreditCode(ENTERPRISE)),
                inspectors.find(List.of(recusedNo)).values().stream()
                        .flatMap(inspector -> inspector.recusals().stream())
                        .toList());
        assertEquals(2, inspectors.requireFit(List.of(fit, recusedNo), DAY).size());
        InspectorProblem.Unfit unfit = (InspectorProblem.Unfit) assertThrows(
                        ProblemException.class,
                        () -> inspectors.requireFit(
                                List.of(fit, late, recusedNo, "HRSS-152922-999"),
                                DAY,
                                new UnifiedSocialCreditCode(ENTERPRISE)))
                .problem();
        assertEquals(
                List.of(
                        new InspectorProblem.Of(late, Unfitness.CERTIFICATE_NOT_VALID),
                        new InspectorProblem.Of("HRSS-152922-999", Unfitness.NOT_ON_ROLL),
                        new InspectorProblem.Of(recusedNo, Unfitness.RECUSED)),
                unfit.inspectors());
    }

    @Test
    void aRecusalStandsOnceAndEnds() {
        String inspector = location(enter("HRSS-152923", "示例甲", "2030-12-31"));
        String filed = "{\"uscc\": \"%s\", \"reason\": \"曾在该企业任职\"}".formatted(ENTERPRISE);
        String recusal = lead("152923")
                .body(filed)
                .post(inspector + "/recusals")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        lead("152923").body(filed).post(inspector + "/recusals").then().statusCode(409);
        lead("152923")
                .header("If-Match", "\"0\"")
                .body("{\"reason\": \"离职已满三年\"}")
                .post(recusal + "/end")
                .then()
                .statusCode(200)
                .body("endReason", equalTo("离职已满三年"));
        lead("152923").body(filed).post(inspector + "/recusals").then().statusCode(201);
        lead("152923").get(inspector + "/recusals").then().body("items", hasSize(2));
    }

    @Test
    void aCertificateThatWasRenewedIsWarnedOfByItsNewDayOnly() {
        ValidatableResponse entered = enter("HRSS-152900", "示例甲", "2030-12-31");
        UUID id = UUID.fromString(entered.extract().path("id"));
        assertEquals(
                List.of("EXPIRED 2030-12-31 2030-12-31T16:00:00Z", "EXPIRING 2030-12-31 2030-10-31T16:00:00Z"),
                database.list(
                        "SELECT rung, due_at FROM timer WHERE subject = ? ORDER BY rung",
                        row -> row.getString(1) + " "
                                + row.getObject(2, OffsetDateTime.class).toInstant(),
                        id));

        fire(id, "EXPIRING 2029-12-31");
        assertEquals(0, warnings(id));
        fire(id, "EXPIRING 2030-12-31");
        assertEquals(1, warnings(id));
    }

    private void fire(UUID id, String rung) {
        system.run("test", () -> QuarkusTransaction.requiringNew()
                .run(() -> watch.fire(new FiredTimer(
                        UUID.randomUUID(), watch.kind(), id, rung, Instant.EPOCH, "CN/150000/152900/", null, 1))));
    }

    private int warnings(UUID id) {
        return logged("inspector.certificate.expiring.v1", id.toString());
    }

    private int readings(String officerNo) {
        return logged("personal.data.read.v1", officerNo);
    }

    private int logged(String type, String subject) {
        return system.call("test", () -> QuarkusTransaction.requiringNew().call(() -> database.list(
                        "SELECT 1 FROM event_log WHERE type = ? AND subject = ?", row -> 1, type, subject)
                .size()));
    }

    private static RequestSpecification lead(String division) {
        return Fixtures.somebody(Roles.INSPECTION_LEAD, division);
    }

    private static ValidatableResponse enter(String agency, String name, String validTo) {
        return post(body(agency, name, certificate(), validTo)).statusCode(201);
    }

    private static ValidatableResponse post(String body) {
        String division = body.replaceAll("(?s).*\"agencyId\": \"[A-Z_]+-([0-9]{6})\".*", "$1");
        String reach = division.startsWith("15") ? division : "150124";
        return lead(reach).body(body).post(INSPECTORS).then();
    }

    private static String body(String agency, String name, String certificate, String validTo) {
        return """
                {"agencyId": "%s", "name": "%s", "certificateNo": "%s", "certificateValidTo": "%s",
                 "specialities": ["WAGES"]}""".formatted(agency, name, certificate, validTo);
    }

    private static String certificate() {
        String random = UUID.randomUUID().toString().replace("-", "");
        assertTrue(random.length() > 20);
        return "T" + random.substring(0, 20).toUpperCase(Locale.ROOT);
    }

    private static String location(ValidatableResponse entered) {
        return entered.extract().header("Location");
    }
}
