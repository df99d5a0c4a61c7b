package org.labourrights.inspection.publication;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.labourrights.testkit.kafka.Published.uscc;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.scope.Roles;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.chassis.sql.Database;
import org.labourrights.chassis.time.sandbox.MovableClock;
import org.labourrights.inspection.Fixtures;
import org.labourrights.testkit.WithSuite;

@QuarkusTest
@WithSuite
class PublicationTest {

    private static final String PUBLIC = "/api/inspection/v1/public/publications";

    @Inject
    MovableClock clock;

    @Inject
    Database database;

    @Inject
    SystemScope system;

    @BeforeEach
    void afterTheQuarter() {
        on("2026-07-06");
    }

    @AfterEach
    void timeGoesOn() {
        clock.runAhead(Duration.ZERO);
    }

    @Test
    void aBatchIsPublishedAfterASecondPersonApprovedIt() {
        UnifiedSocialCreditCode uscc = uscc("91150105MA0P901");
        String batch = batch();
        String publication = draft(batch, uscc);
        assertEquals("2026-07-21", due(batch, "PUBLISH"));
        step("writer", batch, "publication", null).statusCode(409);
        step("writer", batch, "approval", null).statusCode(403).body("code", equalTo("E-PUBLICATION-OWN"));
        shown(uscc).body("items", hasSize(0));

        step("second", batch, "approval", null).statusCode(200).body("state", equalTo("APPROVED"));
        shown(uscc).body("items", hasSize(0));
        step("writer", batch, "publication", null).statusCode(200).body("state", equalTo("PUBLISHED"));

        shown(uscc)
                .body("items[0].content.subjectName", equalTo("示例配送有限公司"))
                .body("items[0].representative", equalTo("王示例"))
                .body("items[0].publishedOn", equalTo("2026-07-06"));
        String tag = given().queryParam("uscc", uscc.value()).get(PUBLIC).header("ETag");
        given().queryParam("uscc", uscc.value())
                .header("If-None-Match", tag)
                .get(PUBLIC)
                .then()
                .statusCode(304)
                .header("Cache-Control", containsString("max-age=300"));
        given().queryParam("period", "2026Q2")
                .get(PUBLIC + "/export")
                .then()
                .statusCode(200)
                .body(containsString(uscc.value()));

        step("writer", publication, "withdrawal", PublicationExamples.WITHDRAWAL)
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"));
        shown(uscc).body("items", hasSize(0));
        given().queryParam("period", "2026Q2").get(PUBLIC + "/export").then().body(not(containsString(uscc.value())));
    }

    @Test
    void objectionsAreReviewedAndWhatIsWrongIsCorrectedInTime() {
        UnifiedSocialCreditCode uscc = uscc("91150105MA0P902");
        String publication = published(uscc);
        on("2026-07-08");
        step("writer", publication, "objection", PublicationExamples.OBJECTION).statusCode(200);
        assertEquals("2026-07-29", due(publication, "REVIEW"));
        step("writer", publication, "objection", PublicationExamples.OBJECTION).statusCode(409);

        on("2026-07-20");
        step("writer", publication, "review", PublicationExamples.REVIEW).statusCode(200);
        assertEquals("2026-08-03", due(publication, "CORRECTION"));

        step("writer", publication, "correction", PublicationExamples.CHANGE)
                .statusCode(200)
                .body("state", equalTo("CORRECTED"));
        shown(uscc)
                .body("items.content.facts", contains("拖欠 11 名劳动者工资 88000 元"))
                .body("items[0].correctedOn", equalTo("2026-07-20"));
    }

    @Test
    void whatWasRevokedIsWithdrawnInThreeWorkingDays() {
        String publication = published(uscc("91150105MA0P903"));
        step("writer", publication, "objection", PublicationExamples.OBJECTION).statusCode(200);
        step("writer", publication, "review", PublicationExamples.REVIEW.replace("CORRECT", "WITHDRAW"))
                .statusCode(200);

        assertEquals("2026-07-09", due(publication, "WITHDRAWAL"));
    }

    @Test
    void citiesPublishByQuarterAndProvincesByHalfYear() {
        Fixtures.officer("150105")
                .body("{\"divisionCode\": \"150105\", \"period\": \"2026H1\"}")
                .post(BatchResource.PATH)
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("E-PUBLICATION-PERIOD"));
        Fixtures.officer("150000")
                .body("{\"divisionCode\": \"150000\", \"period\": \"2026H1\"}")
                .post(BatchResource.PATH)
                .then()
                .statusCode(201);
    }

    @Test
    void nothingIsPublishedBeforeItsApprovalNotEvenBySql() {
        String publication = draft(batch(), uscc("91150105MA0P904"));
        UUID id = UUID.fromString(publication.substring(publication.lastIndexOf('/') + 1));

        for (String change : List.of(
                "state = 'PUBLISHED', published_on = '2026-07-06', published_representative = 'x'",
                "state = 'PUBLISHED', published_on = '2026-07-06', published_representative = 'x', approved_by = 'y'",
                "state = 'APPROVED'",
                "state = 'APPROVED', approved_by = created_by")) {
            RuntimeException refused = assertThrows(
                    RuntimeException.class,
                    () -> system.run("test", () -> QuarkusTransaction.requiringNew()
                            .run(() -> database.update("UPDATE publication SET " + change + " WHERE id = ?", id))));
            assertEquals(
                    true,
                    String.valueOf(refused.getCause()).contains("publication"),
                    String.valueOf(refused.getCause()));
        }
        assertEquals(
                "DRAFT", Fixtures.officer("150105").get(publication).jsonPath().getString("state"));
    }

    private String published(UnifiedSocialCreditCode uscc) {
        String batch = batch();
        String publication = draft(batch, uscc);
        step("second", batch, "approval", null).statusCode(200);
        step("writer", batch, "publication", null).statusCode(200);
        return publication;
    }

    private static String batch() {
        return Fixtures.named("writer", Roles.COUNTY_OFFICER, "150105")
                .body(PublicationExamples.BATCH)
                .post(BatchResource.PATH)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    private static String draft(String batch, UnifiedSocialCreditCode uscc) {
        return Fixtures.named("writer", Roles.COUNTY_OFFICER, "150105")
                .body(PublicationExamples.PUBLICATION.replace("91150105MA0T1A2B95", uscc.value()))
                .post(batch + "/publications")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    private static ValidatableResponse step(String who, String of, String step, @Nullable String body) {
        var request = Fixtures.named(who, Roles.COUNTY_OFFICER, "150105")
                .header("If-Match", Fixtures.officer("150105").get(of).header("ETag"));
        return (body == null ? request : request.body(body))
                .post(of + "/" + step)
                .then();
    }

    private static ValidatableResponse shown(UnifiedSocialCreditCode uscc) {
        return given().queryParam("uscc", uscc.value()).get(PUBLIC).then().statusCode(200);
    }

    private static String due(String of, String kind) {
        return Fixtures.officer("150105")
                .get(of)
                .jsonPath()
                .getString("clocks.find { it.kind == '" + kind + "' }.dueOn");
    }

    private void on(String day) {
        clock.stopAt(OffsetDateTime.parse(day + "T10:00:00+08:00").toInstant());
    }
}
