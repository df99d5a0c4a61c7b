package org.labourrights.arrears.person;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.labourrights.arrears.Fixtures;
import org.labourrights.chassis.privacy.FieldCipher;
import org.labourrights.chassis.privacy.RowKeys;
import org.labourrights.chassis.scope.Roles;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.chassis.sql.Database;
import org.labourrights.kernel.person.PersonFamilies;
import org.labourrights.kernel.person.retention.Retention;
import org.labourrights.testkit.WithSuite;

/** Names somebody in every text that a lead can hold, lets the retention end, and looks for the name with all keys. */
@QuarkusTest
@WithSuite
class RetentionTest {

    private static final String DIVISION = "152921";
    private static final String NAME = "上官留痕";
    private static final String HANDLER = "handler-retention";

    @Inject
    RetentionEnds ends;

    @Inject
    Retention retention;

    @Inject
    PersonFamilies families;

    @Inject
    Clock clock;

    @Inject
    FieldCipher cipher;

    @Inject
    RowKeys rowKeys;

    @Inject
    Database database;

    @Inject
    SystemScope system;

    @Test
    void noTextThatNamesSomebodyOutlivesTheRetentionButDatesAndCodesDo() throws SQLException {
        String id = leadFullOfTexts();
        assertEquals(
                List.of(
                        "public.arrears_lead.employer_name",
                        "public.attachment.name",
                        "public.attachment_content.content",
                        "public.lead_contact.summary",
                        "public.lead_feedback.content",
                        "public.lead_uscc_override.reason",
                        "public.subject_note.text",
                        "public.subject_transfer.explanation",
                        "public.subject_transfer.remark",
                        "vault.person.name",
                        "vault.subject_text.content"),
                Dump.deciphered(cipher, rowKeys, NAME));

        close(id);
        retentionEnds(id);

        assertEquals(List.of(), Dump.deciphered(cipher, rowKeys, NAME));
        String lead = Fixtures.LEADS + "/" + id;
        officer()
                .get(lead + "/contacts?purpose=VERIFICATION")
                .then()
                .statusCode(200)
                .body("items[0].withParty", equalTo("REPORTER"))
                .body("items[0].method", equalTo("PHONE"))
                .body("items[0].summary", nullValue());
        officer()
                .get(lead + "/feedbacks?purpose=VERIFICATION")
                .then()
                .statusCode(200)
                .body("items[0].stage", equalTo("PROGRESS"))
                .body("items[0].content", nullValue())
                .body("items[0].sentTo", nullValue());
        officer()
                .get(lead + "/records?purpose=VERIFICATION")
                .then()
                .statusCode(200)
                .body("items[0].kind", equalTo("INVESTIGATION_PLAN"))
                .body("items[0].text", nullValue());
        String attachment = officer()
                .get(lead + "/attachments")
                .then()
                .statusCode(200)
                .body("items[0].mediaType", equalTo("application/pdf"))
                .extract()
                .path("items[0].id");
        officer().get(lead + "/attachments/" + attachment).then().statusCode(404);
        assertEquals(
                List.of("REFUSED CROSS_REGION"),
                transaction(() -> database.list(
                        "SELECT state || ' ' || reason FROM subject_transfer WHERE subject = ?::uuid",
                        row -> row.getString(1),
                        id)));
    }

    @Test
    void evidenceComesUntilTheErasingAndNeverAfterIt() {
        String id = leadFullOfTexts();
        close(id);
        transaction(() -> {
            retention.ended(families.find(LeadPeople.NAME, UUID.fromString(id)), LocalDate.now(clock));
            return true;
        });
        assertEquals(201, evidence(id).statusCode());

        retentionEnds(id);
        // As the timer is when its handler has done its work.
        transaction(() -> database.update(
                "UPDATE timer SET state = 'FIRED' WHERE kind = 'lead-people-retention' AND subject = ?::uuid", id));
        evidence(id).then().statusCode(409).body("code", equalTo("E-EVIDENCE-OVER"));

        assertEquals(List.of(2L, 0L), transaction(() -> database.list(
                        """
                        SELECT count(DISTINCT a.id), count(c.part) FROM attachment a
                        LEFT JOIN attachment_content c ON c.attachment_id = a.id WHERE a.subject = ?::uuid""", row -> List.of(row.getLong(1), row.getLong(2)), id)
                .getFirst()));
    }

    private static Response evidence(String id) {
        return officer()
                .contentType("application/octet-stream")
                .queryParam("originalName", "补充.pdf")
                .body("%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.UTF_8))
                .post(Fixtures.LEADS + "/" + id + "/attachments");
    }

    @Test
    void whatAMergedLeadHoldsIsKeptAndErasedWithTheLeadThatGoesOn() throws SQLException {
        String merged = leadFullOfTexts();
        String goesOn = Fixtures.officer(DIVISION)
                .body(Fixtures.complaint(DIVISION, "虚构留痕单位有限公司", null))
                .post(Fixtures.LEADS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        step(merged, "merge", "{\"into\":\"" + goesOn + "\"}", 200);
        List<String> kept = Dump.deciphered(cipher, rowKeys, NAME);

        retentionEnds(merged);
        assertEquals(kept, Dump.deciphered(cipher, rowKeys, NAME));

        close(goesOn);
        retentionEnds(goesOn);
        assertEquals(List.of(), Dump.deciphered(cipher, rowKeys, NAME));
    }

    @Test
    void whatATransferredLeadHoldsIsErasedWhereverItIsNow() throws SQLException {
        String id = leadFullOfTexts();
        step(id, "transfer", text("\"toAgencyId\":\"HRSS-150105\",\"reason\":\"CROSS_REGION\",\"explanation\""), 201);
        Fixtures.officer("150105")
                .header("If-Match", "*")
                .body(text("\"note\""))
                .post(Fixtures.LEADS + "/" + id + "/transfer/confirmation")
                .then()
                .statusCode(200);

        close(id);
        retentionEnds(id);

        assertEquals(List.of(), Dump.deciphered(cipher, rowKeys, NAME));
    }

    private void retentionEnds(String id) {
        transaction(() -> {
            ends.ofPeople(UUID.fromString(id));
            return true;
        });
    }

    private static String leadFullOfTexts() {
        String id = Fixtures.officer(DIVISION)
                .body("""
                        {"leadType":"COMPLAINT","channel":"ONSITE","employerName":"包工头%1$s","uscc":"91350211M0000RTN47",\
                        "usccOverrideReason":"%1$s出示了营业执照原件","employmentRelation":"ESTABLISHED",\
                        "reporter":{"anonymous":false,"name":"%1$s","phone":"13911224477"},\
                        "divisionCode":"152921","claimWorkerCount":1,"claimTotalAmount":"8600.00","migrantWage":true,\
                        "facts":"%1$s被拖欠三个月工资"}""".formatted(NAME))
                .post(Fixtures.LEADS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        step(id, "acceptance", """
                {"handlerId":"%s","handlerAgencyId":"HRSS-152921"}""".formatted(HANDLER), 200);
        step(id, "contacts", text("\"withParty\":\"REPORTER\",\"method\":\"PHONE\",\"summary\""), 201);
        step(id, "feedbacks", text("\"stage\":\"PROGRESS\",\"content\""), 201);
        step(id, "investigation", text("\"plan\""), 200);
        officer()
                .contentType("application/octet-stream")
                .queryParam("originalName", NAME + ".pdf")
                .body(("%PDF-1.7\n" + NAME + "\n%%EOF\n").getBytes(StandardCharsets.UTF_8))
                .post(Fixtures.LEADS + "/" + id + "/attachments")
                .then()
                .statusCode(201);
        step(id, "transfer", text("\"toAgencyId\":\"HRSS-150105\",\"reason\":\"CROSS_REGION\",\"explanation\""), 201);
        Fixtures.officer("150105")
                .header("If-Match", "*")
                .body(text("\"note\""))
                .post(Fixtures.LEADS + "/" + id + "/transfer/refusal")
                .then()
                .statusCode(200);
        return id;
    }

    private static String text(String before) {
        return "{" + before + ":\"" + NAME + "说明了情况\"}";
    }

    private static void step(String id, String what, String body, int status) {
        officer()
                .header("If-Match", what.equals("acceptance") ? "\"0\"" : "*")
                .body(body)
                .post(Fixtures.LEADS + "/" + id + "/" + what)
                .then()
                .statusCode(status);
    }

    private static RequestSpecification officer() {
        return Fixtures.named(HANDLER, Roles.COUNTY_OFFICER, DIVISION);
    }

    private void close(String id) {
        transaction(() -> database.update(
                "UPDATE arrears_lead SET state = 'CLOSED', outcome = 'PAID_IN_FULL' WHERE id = ?::uuid", id));
    }

    private <T> T transaction(Supplier<T> work) {
        return system.call("test", () -> QuarkusTransaction.requiringNew().call(work::get));
    }
}
