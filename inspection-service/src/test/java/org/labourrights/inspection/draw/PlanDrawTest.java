package org.labourrights.inspection.draw;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.labourrights.testkit.kafka.Published.await;
import static org.labourrights.testkit.kafka.Published.event;
import static org.labourrights.testkit.kafka.Published.send;
import static org.labourrights.testkit.kafka.Published.uscc;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.time.ClockSource;
import org.labourrights.chassis.time.sandbox.MovableClock;
import org.labourrights.inspection.Fixtures;
import org.labourrights.inspection.draw.engine.Bundle;
import org.labourrights.inspection.draw.engine.Secret;
import org.labourrights.testkit.WithSuite;
import org.labourrights.testkit.kafka.EventRecorder;

/** A plan from its draft to the bundle that anybody can check, and what may come between. */
@QuarkusTest
@WithSuite
class PlanDrawTest {

    private static final AtomicInteger CERTIFICATE = new AtomicInteger(1000);

    @Inject
    MovableClock clock;

    @Inject
    DataSource database;

    @AfterEach
    void theClockRunsOn() {
        clock.runAhead(Duration.ZERO);
    }

    @Test
    void aPlanIsDrawnOnceAndItsBundleSaysHow() throws IOException, SQLException {
        codes("91152921MA0P3", 3).forEach(PlanDrawTest::register);
        at("2026-12-01T09:00");
        List<String> pool = pool("152921", "91152921MA0P2", 6);
        inspector("HRSS_ENFORCEMENT-152921", 5);
        inspector("HRSS_ENFORCEMENT-152921", 5);
        inspector("UNION-152921", 5);
        inspector("UNION-152921", 5);
        String other = inspector("MARKET_REGULATION-152921", 5);
        DrawnPlan plan = DrawnPlan.entered("152921");
        plan.post("lead-2", "approval", "").statusCode(409).body("code", equalTo("E-PLAN-INCOMPLETE"));

        String commitment = plan.commit("2026-12-03")
                .statusCode(200)
                .body("draw.state", equalTo("COMMITTED"))
                .body("draw.seed", nullValue())
                .extract()
                .path("draw.commitment");
        plan.commit("2026-12-03").statusCode(409).body("code", equalTo("E-DRAW-STANDS"));
        given().get(DrawnPlan.PUBLIC)
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("public"))
                .body("items.announcement.commitment", hasItem(commitment));
        given().get(file(plan, 1)).then().statusCode(404);
        plan.draw(DrawnPlan.VALUE).statusCode(409).body("code", equalTo("E-DRAW-TOO-EARLY"));

        at("2026-12-03T21:30");
        plan.draw("3 7 12 18 25 31+9").statusCode(422).body("code", equalTo("E-DRAW-VALUE"));
        plan.draw(DrawnPlan.VALUE)
                .statusCode(200)
                .body("draw.state", equalTo("DRAWN"))
                .body("draw.objectCount", equalTo(3));
        plan.draw(DrawnPlan.VALUE).statusCode(409).body("code", equalTo("E-DRAW-NOT-COMMITTED"));

        byte[] published = published(plan, 1);
        Bundle drawn = Bundle.read(published);
        assertThat(drawn.commitment().hex()).isEqualTo(commitment);
        assertThat(again(drawn, published)).isEqualTo(drawn.bytes());
        assertThat(drawn.document().excludedInspectors())
                .extracting(one -> one.officer() + " " + one.reason())
                .containsExactly(other + " OTHER_AGENCY");
        assertThat(plan.visits("POOL").keySet()).hasSize(2).isSubsetOf(pool);
        assertThat(plan.visits("CONTROL").keySet()).hasSize(1).isSubsetOf(codes("91152921MA0P3", 3));
        String tag = given().get(file(plan, 1)).header("ETag");
        given().header("If-None-Match", tag).get(file(plan, 1)).then().statusCode(304);

        // Deregistered after the commitment, and a recusal that was filed after the draw.
        Map<String, List<String>> before = plan.visits("POOL");
        String gone = before.keySet().iterator().next();
        plan.post("lead-1", "target-replacements", target(gone)).statusCode(200);
        Map<String, List<String>> replaced = plan.visits("POOL");
        assertThat(replaced).hasSize(2).doesNotContainKey(gone);
        String substitute = drawn.result().stream()
                .filter(part -> part.stratum().equals("POOL"))
                .findFirst()
                .orElseThrow()
                .substitutes()
                .getFirst()
                .uscc();
        assertThat(replaced).containsKey(substitute);
        String recused = replaced.getOrDefault(substitute, List.of()).stream()
                .filter(officer -> officer.startsWith("UNION"))
                .findFirst()
                .orElseThrow();
        plan.post("lead-1", "officer-replacements", officer(substitute, recused))
                .statusCode(200);
        assertThat(plan.visits("POOL").get(substitute))
                .doesNotContain(recused)
                .hasSize(2)
                .anyMatch(officer -> officer.startsWith("UNION"));
        plan.post("lead-1", "target-replacements", target(gone))
                .statusCode(409)
                .body("code", equalTo("E-DRAW-NOT-STANDING"));

        try (EventRecorder broker = EventRecorder.of("nef.in")) {
            plan.post("lead-1", "approval", "").statusCode(403).body("code", equalTo("E-PLAN-SAME-PERSON"));
            plan.post("lead-2", "approval", "").statusCode(200).body("state", equalTo("APPROVED"));
            plan.post("lead-2", "publication", "").statusCode(200).body("state", equalTo("PUBLISHED"));
            assertThat(broker.await(1, told -> told.type().equals("inspection.plan.published.v1")))
                    .hasSize(1);
        }
        given().header("If-None-Match", tag).get(file(plan, 1)).then().statusCode(200);
        refusesToForget(plan);

        plan.post("lead-1", "draw-void", "{\"reason\": \"LIST_ERROR\", \"note\": \"名单漏列一家企业\"}")
                .statusCode(200)
                .body("state", equalTo("DRAFT"))
                .body("approvedBy", nullValue())
                .body("draw.state", equalTo("NONE"));
        assertThat(plan.visits("POOL")).isEmpty();
        String next = plan.commit("2026-12-05").statusCode(200).extract().path("draw.commitment");
        given().get(DrawnPlan.PUBLIC + "/" + plan.planNo())
                .then()
                .statusCode(200)
                .body("attempts.attempt", contains(2, 1))
                .body("attempts.state", contains("COMMITTED", "VOIDED"))
                .body("attempts.announcement.commitment", contains(next, commitment));
        Bundle ended = Bundle.read(published(plan, 1));
        assertThat(ended.records())
                .extracting(change -> change.kind())
                .containsExactly("TARGET_REPLACED", "OFFICER_REPLACED", "VOIDED", "SUCCEEDED");
        at("2026-12-05T21:30");
        plan.draw(DrawnPlan.VALUE).statusCode(200).body("draw.attempt", equalTo(2));
        Bundle second = Bundle.read(published(plan, 2));
        assertThat(second.document().former()).containsExactly(ended.asFormer().orElseThrow());
        keep("first.json", published(plan, 1));
        keep("second.json", published(plan, 2));
    }

    @Test
    void aTeamThatCannotBeFilledLeavesNothingBehind() {
        at("2026-12-01T09:00");
        pool("152922", "91152922MA0P4", 3);
        inspector("HRSS_ENFORCEMENT-152922", 5);
        inspector("UNION-152922", 1);
        DrawnPlan plan = DrawnPlan.entered("152922");
        plan.commit("2026-12-01").statusCode(422).body("code", equalTo("E-DRAW-DAY"));
        plan.commit("2026-12-03").statusCode(200);
        at("2026-12-03T21:30");

        plan.draw(DrawnPlan.VALUE)
                .statusCode(409)
                .body("code", equalTo("E-DRAW-TEAM"))
                .body("rule", equalTo("TEAM_AGENCY"))
                .body("explanation", containsString("UNION"));
        given().get(file(plan, 1)).then().statusCode(404);
        plan.shown().body("draw.state", equalTo("COMMITTED"));

        // Whoever dislikes what came cannot begin again: only that no team can be filled is shown to be so.
        plan.post("lead-1", "draw-void", "{\"reason\": \"LIST_ERROR\", \"note\": \"\"}")
                .statusCode(409)
                .body("code", equalTo("E-DRAW-VOID"));
        plan.post("lead-1", "draw-void", "{\"reason\": \"TEAM_IMPOSSIBLE\", \"note\": \"\"}")
                .statusCode(422)
                .body("code", equalTo("E-DRAW-VALUE-NEEDED"));
        plan.post(
                        "lead-1",
                        "draw-void",
                        "{\"reason\": \"TEAM_IMPOSSIBLE\", \"note\": \"\", \"value\": \"" + DrawnPlan.VALUE + "\"}")
                .statusCode(200)
                .body("draw.state", equalTo("NONE"));
        Bundle shown = Bundle.read(published(plan, 1));
        assertThat(shown.result()).isEmpty();
        assertThat(shown.publicValue()).endsWith(DrawnPlan.VALUE);
    }

    @Test
    void aCommitmentIsVoidedBeforeItsValueOrNotAtAll() {
        at("2026-12-01T09:00");
        pool("152923", "91152923MA0P5", 2);
        inspector("HRSS_ENFORCEMENT-152923", 5);
        inspector("UNION-152923", 5);
        DrawnPlan plan = DrawnPlan.entered("152923");
        plan.commit("2026-12-03").statusCode(200);
        plan.post("lead-1", "draw-void", "{\"reason\": \"PUBLIC_VALUE_ABSENT\", \"note\": \"\"}")
                .statusCode(409)
                .body("code", equalTo("E-DRAW-VOID"));
        plan.post("lead-1", "draw-void", "{\"reason\": \"PLAN_CANCELLED\", \"note\": \"\"}")
                .statusCode(200);
        Bundle voided = Bundle.read(published(plan, 1));
        assertThat(voided.publicValue()).isEmpty();
        assertThat(voided.document().targets()).hasSize(2);
        given().get(DrawnPlan.PUBLIC + "/" + plan.planNo())
                .then()
                .body("attempts.state", contains("VOIDED"))
                .body("attempts.voidReason", not(hasItem("LIST_ERROR")));
    }

    /** Not even as the role of the service, by SQL. */
    private void refusesToForget(DrawnPlan plan) throws SQLException {
        String mine = " WHERE plan_no = '" + plan.planNo() + "'";
        String draw = " WHERE commitment_id IN (SELECT id FROM draw_commitment" + mine + ")";
        for (String forbidden : List.of(
                "UPDATE draw_commitment SET commitment = repeat('0', 64)" + mine,
                "UPDATE draw_commitment SET value_number = 'other'" + mine,
                "DELETE FROM draw_commitment" + mine,
                "UPDATE draw_document SET content = ''" + draw,
                "UPDATE draw_start SET content = ''" + draw,
                "DELETE FROM draw_start" + draw,
                "UPDATE draw_record SET content = ''" + draw,
                "DELETE FROM draw_record" + draw,
                "INSERT INTO draw_start SELECT commitment_id, division_path, content, head, drawn_on, public_value, seed,"
                        + " made_at, made_by FROM draw_start" + draw,
                "INSERT INTO draw_commitment SELECT gen_random_uuid(), plan_id, plan_no, division_path, lead_agency, 2,"
                        + " repeat('1', 64), secret, committed_on, visit_on, value_kind, value_number, value_day,"
                        + " value_template, value_wording, committed_at, committed_by FROM draw_commitment" + mine,
                "INSERT INTO draw_record SELECT commitment_id, 9, division_path, 'VOIDED', reason, on_day, previous, digest,"
                        + " content, made_at, made_by FROM draw_record" + draw,
                "UPDATE inspection_plan SET seed = NULL" + mine)) {
            assertThatThrownBy(() -> asService(forbidden)).as(forbidden).isInstanceOf(SQLException.class);
        }
    }

    private void asService(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            try {
                statement.execute("SELECT set_config('app.scope', 'CN/', true)");
                statement.execute(sql);
            } finally {
                connection.rollback();
            }
        }
    }

    /** The same draw, computed again from what is published. */
    private static byte[] again(Bundle bundle, byte[] published) {
        String text = new String(published, StandardCharsets.UTF_8);
        String secret = text.replaceFirst("(?s).*\"secret\":\"([0-9a-f]{64})\".*", "$1");
        return Bundle.drawn(
                        bundle.document(),
                        Secret.ofHex(secret),
                        DrawnPlan.VALUE,
                        bundle.drawnOn().orElseThrow())
                .bytes();
    }

    private static void keep(String name, byte[] bundle) throws IOException {
        Path folder = Path.of("target/draws");
        Files.createDirectories(folder);
        Files.write(folder.resolve(name), bundle);
    }

    private static byte[] published(DrawnPlan plan, int attempt) {
        return given().get(file(plan, attempt)).then().statusCode(200).extract().asByteArray();
    }

    private static String file(DrawnPlan plan, int attempt) {
        return DrawnPlan.PUBLIC + "/" + plan.planNo() + "/attempts/" + attempt;
    }

    private static String target(String uscc) {
        return "{\"uscc\": \"%s\", \"reason\": \"DEREGISTERED\", \"note\": \"经查已于上月注销\"}".formatted(uscc);
    }

    private static String officer(String uscc, String officerNo) {
        return "{\"uscc\": \"%s\", \"officerNo\": \"%s\", \"reason\": \"RECUSED\", \"note\": \"抽签后申报回避\"}"
                .formatted(uscc, officerNo);
    }

    /** Under supervision in 152921, at no level of risk yet. */
    private static void register(String code) {
        UnifiedSocialCreditCode uscc = new UnifiedSocialCreditCode(code);
        send("nef.er", uscc, event("enterprise.registered.v1", code, uscc, """
                {"uscc":"%s","name":"左旗青禾配送有限公司","role":"PARTNER","partnerType":"AGENT","registeredDivision":"152921",
                 "industries":["EXPRESS"]}""".formatted(code)));
        await(
                code,
                () -> String.valueOf((Object) Fixtures.officer("152921")
                        .get("/api/inspection/v1/supervised-objects/" + code)
                        .jsonPath()
                        .get("uscc")));
    }

    /** On the roll of the county; answers his public number. */
    private static String inspector(String agencyId, int capacity) {
        String division = agencyId.substring(agencyId.lastIndexOf('-') + 1);
        return Fixtures.officer(division)
                .body("""
                        {"agencyId": "%s", "name": "示例甲", "certificateNo": "%s", "certificateValidFrom": "2024-01-01",
                         "certificateValidTo": "2027-06-30", "specialities": [], "capacity": %d}""".formatted(agencyId, "DRAW-" + CERTIFICATE.incrementAndGet(), capacity))
                .post("/api/inspection/v1/inspectors")
                .then()
                .statusCode(201)
                .extract()
                .path("officerNo");
    }

    private static List<String> pool(String division, String prefix, int count) {
        List<String> codes = codes(prefix, count);
        codes.forEach(code -> Fixtures.officer(division)
                .body("{\"uscc\": \"%s\", \"divisionCode\": \"%s\", \"reason\": \"列入抽查\"}".formatted(code, division))
                .post(Fixtures.POOL)
                .then()
                .statusCode(201));
        return codes;
    }

    private static List<String> codes(String prefix, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> uscc(prefix + String.format("%02d", i)).value())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private void at(String local) {
        clock.stopAt(LocalDateTime.parse(local).atZone(ClockSource.ZONE).toInstant());
    }
}
