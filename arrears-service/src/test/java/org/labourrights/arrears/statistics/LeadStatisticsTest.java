package org.labourrights.arrears.statistics;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.labourrights.arrears.Fixtures;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.rollup.FoldChanges;
import org.labourrights.chassis.rollup.PublishKpis;
import org.labourrights.chassis.scope.Roles;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.chassis.sql.Database;
import org.labourrights.chassis.time.timer.FiredTimer;
import org.labourrights.testkit.WithSuite;

/** Each test counts in a division of its own, so that none sees another's leads. */
@QuarkusTest
@WithSuite
class LeadStatisticsTest {

    @Inject
    Bookings bookings;

    @Inject
    FoldChanges folding;

    @Inject
    PublishKpis publish;

    @Inject
    SystemScope system;

    @Inject
    Database database;

    @Inject
    Clock clock;

    @Test
    void anAcceptedLeadIsStockOfTheYoungestBandAndOfItsChannel() {
        accept(enter("620102"), "620102");

        stock("620102").body("goalMet", equalTo(true)).body("total.leadCount", equalTo(1));
        stock("620102")
                .body("total.bands.leadCount", equalTo(List.of(1, 0, 0, 0)))
                .body("total.bands[0].amount", equalTo("8600.00"));
        folding.fold();
        stock("620102").body("total.bands.leadCount", equalTo(List.of(1, 0, 0, 0)));
        get("620102", "/statistics/channels?period=" + quarter())
                .body("rows.key", equalTo(List.of("HOTLINE_12345")))
                .body("rows[0].leadCount", equalTo(1))
                .body("rows[0].name", equalTo("12345 政务服务便民热线"));
        get("620102", "/statistics/employers?period=" + quarter())
                .body("rows.key", equalTo(List.of("UNRESOLVED")))
                .body("rows.name", equalTo(List.of("单位待核实")));
    }

    @Test
    void employersAreCalledByTheirNames() {
        String known = "91150105MA0029001X".substring(0, 17);
        known += UnifiedSocialCreditCode.checkCharacter(known);
        String unknown = "91150105MA002900Y";
        unknown += UnifiedSocialCreditCode.checkCharacter(unknown);
        String name = "呼和浩特示例快送有限公司";
        String code = known;
        transaction(() -> database.update(
                "INSERT INTO directory_enterprise (uscc, name) VALUES (?, ?) ON CONFLICT (uscc) DO UPDATE SET name = excluded.name",
                code,
                name));
        for (String uscc : List.of(known, known, unknown)) {
            Fixtures.officer("620104")
                    .body(Fixtures.complaint("620104", "来信所写名称", null)
                            .replace("\"employerName\"", "\"uscc\":\"" + uscc + "\",\"employerName\""))
                    .post(Fixtures.LEADS)
                    .then()
                    .statusCode(201);
        }

        get("620104", "/statistics/employers?period=" + quarter())
                .body("rows.key", equalTo(List.of(known, unknown)))
                .body("rows.name", equalTo(List.of(name, "单位名称未登记")));
    }

    @Test
    void whatFallsDueTodayIsNotDueYetAndSoThereIsNoData() {
        accept(enter("620103"), "620103");

        rate("620103", LeadRate.SAME_DAY_ACCEPTANCE)
                .body("total.numerator", equalTo(0))
                .body("total.denominator", equalTo(0))
                .body("total.percent", nullValue());
    }

    @Test
    void aChangeOfAFrozenMonthIsBookedAsACorrectionOfTheOpenOne() {
        LocalDate old = LocalDate.now(clock).minusMonths(5).withDayOfMonth(7);
        String path = "CN/620000/620100/620105/";
        transaction(() -> {
            bookings.replace(
                    "lead:" + UUID.randomUUID(),
                    path,
                    List.of(new Contribution(Measure.ACCEPT, old, path, List.of("TOTAL"), List.of(1L, 1L))));
            return "";
        });

        List<String> booked = transaction(() -> database.list(
                "SELECT bucket || ' ' || corrects FROM rollup_change WHERE division_path = ? UNION ALL "
                        + "SELECT bucket || ' ' || corrects FROM rollup WHERE division_path = ? AND corrects <> ''",
                row -> row.getString(1),
                path,
                path));
        LocalDate first = LocalDate.now(clock).withDayOfMonth(1);
        String corrected = old.toString().substring(0, 7);
        String open = booked.getFirst().substring(0, 10);
        assertEquals(List.of(open + " " + corrected), booked);
        assertEquals(
                true,
                open.equals(first.toString())
                        || open.equals(first.minusMonths(1).toString()));
    }

    @Test
    void theTargetIsHeldAgainstTheExactFractionAndNotAgainstTheOneShown() {
        complaints("CN/620000/620500/620502/", 100_000, 97_996);
        complaints("CN/620000/620500/620503/", 100, 98);

        rate("620502", LeadRate.COMPLAINT_CLOSING)
                .body("total.percent", equalTo("98.00"))
                .body("total.target", equalTo("98"))
                .body("total.met", equalTo(false));
        rate("620503", LeadRate.COMPLAINT_CLOSING).body("total.met", equalTo(true));
        rate("620521", LeadRate.COMPLAINT_CLOSING)
                .body("total.target", equalTo("98"))
                .body("total.met", nullValue());
        rate("620503", LeadRate.RECOVERY).body("total.target", nullValue());
    }

    private void complaints(String path, long accepted, long closed) {
        LocalDate today = LocalDate.now(clock);
        transaction(() -> {
            bookings.replace(
                    "test:" + UUID.randomUUID(),
                    path,
                    List.of(new Contribution(
                            Measure.COMPLAINT, today, path, List.of("TOTAL"), List.of(accepted, closed))));
            return "";
        });
    }

    @Test
    void onlyAReporterWhomAnAnswerCanReachIsOwedOne() {
        String anonymous = """
            {"leadType":"REPORT","channel":"ONSITE","employerName":"示例骑手服务有限公司","employmentRelation":"UNKNOWN",\
            "divisionCode":"620123","claimWorkerCount":1,"claimTotalAmount":"8600.00"}\
            """;
        entered(anonymous);
        assertEquals(0, owed("620123"));

        entered(anonymous.replace("\"REPORT\"", "\"REPORT\",\"externalNo\":\"620123-" + UUID.randomUUID() + "\""));
        assertEquals(1, owed("620123"));
        entered(anonymous.replace("\"REPORT\"", """
            "REPORT","reporter":{"anonymous":false,"name":"李小明","phone":"13800000000"}\
            """));
        assertEquals(2, owed("620123"));
    }

    private static void entered(String body) {
        Fixtures.officer("620123").body(body).post(Fixtures.LEADS).then().statusCode(201);
    }

    /** How many leads of the division owe a feedback, on whatever day. */
    private int owed(String division) {
        return transaction(() ->
                database.one("""
                    SELECT count(*)::int FROM counted, jsonb_array_elements(contributions) c
                    WHERE division_path LIKE ? AND c ->> 'measure' = 'FEEDBACK'\
                    """, row -> row.getInt(1), "%/" + division + "/").orElseThrow());
    }

    @Test
    void countingTheSameAgainChangesNothing() {
        UUID id = accept(enter("620111"), "620111");
        List<Contribution> wrong = List.of(new Contribution(
                Measure.STOCK,
                LocalDate.now(clock).minusDays(61),
                "CN/620000/620100/620111/",
                List.of("TOTAL"),
                List.of(1L, 2L, 300L)));
        transaction(() -> {
            bookings.replace("lead:" + id, "CN/620000/620100/620111/", wrong);
            bookings.replace("lead:" + id, "CN/620000/620100/620111/", wrong);
            return "";
        });

        stock("620111")
                .body("goalMet", equalTo(false))
                .body("total.bands.leadCount", equalTo(List.of(0, 0, 0, 1)))
                .body("total.bands[3].workerCount", equalTo(2))
                .body("total.bands[3].amount", equalTo("3.00"));
    }

    @Test
    void publishesTheFiguresOfTheDay() {
        accept(enter("620121"), "620121");
        LocalDate today = LocalDate.now(clock);

        transaction(() -> {
            publish.fire(new FiredTimer(
                    UUID.randomUUID(),
                    PublishKpis.KIND,
                    UUID.randomUUID(),
                    today.toString(),
                    clock.instant(),
                    "CN/",
                    null,
                    1));
            return "";
        });

        assertEquals(
                List.of("K-04 0/1 arrears-service", "K-08 0/1 arrears-service"),
                transaction(() -> database.list("""
                    SELECT (payload ->> 'metric') || ' ' || (payload ->> 'numerator') || '/'
                           || (payload ->> 'denominator') || ' ' || (payload ->> 'service')
                    FROM event_log WHERE type = 'kpi.snapshot.v1' AND topic = 'nef.kpi' AND division_path = ?
                    ORDER BY 1\
                    """, row -> row.getString(1), "CN/620000/620100/620121/")));
    }

    @Test
    void theSheetIsAWorkbookAndAnotherDivisionIsRefused() {
        Fixtures.officer("620122")
                .get("/api/arrears/v1/statistics/lead-summary?period=" + quarter())
                .then()
                .statusCode(200)
                .header(
                        "Content-Disposition",
                        equalTo("attachment; filename=\"lead-summary-620122-" + quarter() + ".xlsx\""));
        Fixtures.officer("620122")
                .get("/api/arrears/v1/statistics/stock?division=620123")
                .then()
                .statusCode(403)
                .body("code", equalTo("E-SCOPE"));
        Fixtures.somebody(Roles.WORKER, "620122")
                .get("/api/arrears/v1/statistics/stock")
                .then()
                .statusCode(403);
    }

    private <T> T transaction(Supplier<T> work) {
        return system.call("test", () -> QuarkusTransaction.requiringNew().call(work::get));
    }

    private String quarter() {
        return StatisticsPeriod.quarterOf(LocalDate.now(clock)).code();
    }

    private ValidatableResponse stock(String division) {
        return get(division, "/statistics/stock");
    }

    private ValidatableResponse rate(String division, LeadRate rate) {
        return get(division, "/statistics/rates?kpi=" + rate + "&period=" + quarter());
    }

    private static ValidatableResponse get(String division, String path) {
        return Fixtures.officer(division).get("/api/arrears/v1" + path).then().statusCode(200);
    }

    private static UUID enter(String division) {
        return UUID.fromString(Fixtures.officer(division)
                .body(Fixtures.complaint(division, "示例骑手服务有限公司", null))
                .post(Fixtures.LEADS)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private static UUID accept(UUID id, String division) {
        Fixtures.officer(division)
                .header("If-Match", "\"0\"")
                .body("{\"handlerId\":\"officer-7\",\"handlerAgencyId\":\"HRSS-" + division + "\"}")
                .post(Fixtures.LEADS + "/" + id + "/acceptance")
                .then()
                .statusCode(200);
        return id;
    }
}
