package org.labourrights.reporting.obligation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.labourrights.reporting.Fixtures.enterprise;
import static org.labourrights.reporting.Fixtures.newUscc;
import static org.labourrights.reporting.Fixtures.officer;
import static org.labourrights.reporting.Fixtures.partner;
import static org.labourrights.reporting.Fixtures.platform;
import static org.labourrights.reporting.Fixtures.register;
import static org.labourrights.reporting.Fixtures.somebody;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.policy.Policies;
import org.labourrights.chassis.scope.Roles;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.reporting.TimeTravel;
import org.labourrights.reporting.reference.ReportingKeys;
import org.labourrights.testkit.WithSuite;

@QuarkusTest
@WithSuite
class ObligationJourneyTest {

    private static final String OBLIGATIONS = "/api/reporting/v1/obligations";
    private static final String ENTERPRISES = "/api/reporting/v1/enterprises/";

    @Inject
    EntityManager entities;

    @Inject
    SystemScope systemScope;

    @Inject
    TimeTravel time;

    @Inject
    ObligationProgress progress;

    @Inject
    Policies policies;

    @Inject
    Reporters reporters;

    @Inject
    ObligationPlanner planner;

    @Inject
    ObligationLedger ledger;

    @Test
    void opensAHohhotHalfYearReportOnTheFirstOfJulyDueOnTheFifteenth() {
        time.to("2026-05-11T09:00:00");
        String uscc = newUscc("150105");
        register(officer("150105"), platform(uscc, "半年快送有限公司", "150105"));

        String id = enterprise(uscc)
                .get(OBLIGATIONS)
                .then()
                .statusCode(200)
                .body("items.state", contains("PLANNED"))
                .body("items.period", contains("2026H1"))
                .body("items.openOn", contains("2026-07-01"))
                .body("items.dueOn", contains("2026-07-15"))
                .body("items.recipientLevel", contains("COUNTY"))
                .body("items[0].recipientAgencyIds", contains("HRSS-150105", "MARKET_REGULATION-150105"))
                .extract()
                .path("items[0].id");
        time.to("2026-07-01T00:00:00");

        officer("150105")
                .get(OBLIGATIONS + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("state", equalTo("OPEN"))
                .body("dueExplanation.triggeredOn", equalTo("2026-06-30"))
                .body("dueExplanation.length", equalTo(15))
                .body("dueExplanation.unit", equalTo("NATURAL_DAY"))
                .body("dueExplanation.rollRule", equalTo("FORWARD"))
                .body("dueExplanation.provisional", equalTo(false));
        String number = one("SELECT obligation_no FROM reporting_obligation WHERE id = '" + id + "'");
        assertEquals("YG-150105-2026H1-", number.substring(0, 17));
        assertEquals(
                "{\"obligationNo\":\"" + number + "\",\"uscc\":\"" + uscc
                        + "\",\"reportKind\":\"EMPLOYMENT_PERIODIC\",\"period\":\"2026H1\",\"dueOn\":\"2026-07-15\","
                        + "\"recipients\":[\"HRSS-150105\",\"MARKET_REGULATION-150105\"]}",
                one("SELECT payload::text FROM event_log WHERE type = 'report.obligation.opened.v1' AND uscc = '" + uscc
                        + "'"));
        enterprise(uscc).get(OBLIGATIONS + "?period=2026H2").then().body("items.state", contains("PLANNED"));
    }

    @Test
    void rollsADueDateForwardAndSaysWhy() throws InterruptedException {
        time.to("2026-05-12T09:00:00");
        somebody(Roles.ADMIN, "CN")
                .body("{\"key\":\"report.dueOffsetDays\",\"division\":\"150125\",\"value\":18,"
                        + "\"validFrom\":\"2026-05-12\",\"sourceTag\":\"武人社发〔2026〕1号\",\"reason\":\"调整报送期限\"}")
                .post("/api/reporting/v1/policies")
                .then()
                .statusCode(201);
        waitUntilPolicyHolds("150125", 18);
        String uscc = newUscc("150125");
        register(officer("150125"), platform(uscc, "武川快送有限公司", "150125"));

        String id = enterprise(uscc).get(OBLIGATIONS).then().extract().path("items[0].id");
        enterprise(uscc)
                .get(OBLIGATIONS + "/" + id)
                .then()
                .body("dueOn", equalTo("2026-07-20"))
                .body("dueExplanation.basis", equalTo("武人社发〔2026〕1号"))
                .body("dueExplanation.steps.find { it.kind == 'ROLLED_REST' }.from", equalTo("2026-07-18"))
                .body("dueExplanation.steps.find { it.kind == 'ROLLED_REST' }.to", equalTo("2026-07-19"));

        String clocks = OBLIGATIONS + "/" + id + "/clocks";
        enterprise(uscc)
                .get(clocks)
                .then()
                .statusCode(200)
                .body("clocks.kind", contains("FILING"))
                .body("clocks[0].dueOn", equalTo("2026-07-20"))
                .body("clocks[0].natural.dueOn", equalTo("2026-07-18"))
                .body("clocks[0].state", equalTo("RUNNING"))
                .body("clocks[0].dueExplanation.policyKey", equalTo("report.dueOffsetDays"))
                .body("clocks[0].dueExplanation.basis", equalTo("武人社发〔2026〕1号"))
                .body(
                        "clocks[0].dueExplanation.days.drop(17).role",
                        contains("COUNTED", "COUNTED", "ROLLED", "MOVED_TO"));
        officer("150105").get(clocks).then().statusCode(404);
        time.to("2026-07-20T10:00:00");
        file(uscc);
        enterprise(uscc)
                .get(clocks)
                .then()
                .body("clocks[0].state", equalTo("MET"))
                .body("clocks[0].onTime", equalTo(true));
    }

    @Test
    void isMissedByItsClockFromTheDayAfter() {
        time.to("2026-05-14T09:00:00");
        String uscc = newUscc("150105");
        register(officer("150105"), platform(uscc, "逾期快送有限公司", "150105"));
        String clocks = OBLIGATIONS + "/" + enterprise(uscc).get(OBLIGATIONS).path("items[0].id") + "/clocks";
        time.to("2026-07-15T23:59:59");
        enterprise(uscc).get(clocks).then().statusCode(200).body("clocks[0].state", equalTo("RUNNING"));

        time.to("2026-07-16T09:00:00");
        enterprise(uscc)
                .get(clocks)
                .then()
                .body("clocks[0].state", equalTo("BREACHED"))
                .body("clocks[0].breachedAt", equalTo("2026-07-16T00:00:00+08:00"));
        QuarkusTransaction.requiringNew()
                .run(() -> systemScope.run(
                        "test",
                        () -> progress.submitted(
                                (UUID) column("SELECT id FROM reporting_obligation WHERE state = 'OVERDUE'"
                                                + " AND uscc = '" + uscc + "'")
                                        .getFirst())));
        enterprise(uscc).get(clocks).then().body("clocks[0].state", equalTo("MET_LATE"));
    }

    @Test
    void routesAHeadEnterpriseOfHebeiAndItsPartnerToFourRecipients() {
        time.to("2026-08-03T09:00:00");
        String head = newUscc("130102");
        String agent = newUscc("130123");
        register(
                officer("130000"),
                platform(
                        head,
                        "河北总部平台有限公司",
                        "130102",
                        "\"130102\",\"130682\",\"130123\"",
                        "HEAD_OFFICE_PROVINCE",
                        true));
        register(officer("130123"), partner(agent, "正定合作配送有限公司", "130123"));
        enterprise(head)
                .body("{\"partnerUscc\":\"" + agent + "\",\"signedOn\":\"2026-08-01\",\"rightsClausesPresent\":true}")
                .post(ENTERPRISES + head + "/partnerships")
                .then()
                .statusCode(201)
                .body("partnerType", equalTo("AGENT"));

        enterprise(head)
                .get(OBLIGATIONS + "?period=2026Q3")
                .then()
                .statusCode(200)
                .body("items", hasSize(4))
                .body(
                        "items.collect { it.uscc + ' ' + it.recipientLevel + ' ' + it.recipientDivision + ' ' + it.dueOn }",
                        containsInAnyOrder(
                                head + " PROVINCE 130000 2026-10-15",
                                head + " CITY 130100 2026-10-15",
                                head + " CITY 130682 2026-10-15",
                                agent + " COUNTY 130123 2026-10-15"))
                .body(
                        "items.find { it.recipientLevel == 'PROVINCE' }.recipientAgencyIds",
                        contains("HRSS-130000", "MARKET_REGULATION-130000"))
                .body("items.find { it.recipientLevel == 'PROVINCE' }.urgedByUscc", nullValue())
                .body("items.find { it.recipientLevel == 'COUNTY' }.urgedByUscc", equalTo(head));
        enterprise(head)
                .get(ENTERPRISES + head + "/urges")
                .then()
                .statusCode(200)
                .body("items", empty());
        assertEquals(
                "CN/130000/130682/",
                one("SELECT division_path FROM reporting_obligation WHERE uscc = '" + head
                        + "' AND recipient_division = '130682'"));
        // Baoding has nothing to do with Dingzhou, the province has.
        officer("130600").get(OBLIGATIONS + "?uscc=" + head).then().body("items", empty());
        officer("130000").get(OBLIGATIONS + "?uscc=" + head).then().body("items", hasSize(3));
        officer("130123").get(OBLIGATIONS + "?uscc=" + agent).then().body("items", hasSize(1));

        time.to("2026-10-01T00:00:00");
        enterprise(head)
                .get(ENTERPRISES + head + "/urges")
                .then()
                .body("items.partnerUscc", contains(agent))
                .body("items.warning", contains(false));
        file(head);
        time.to("2026-10-16T00:00:00");

        enterprise(head)
                .get(OBLIGATIONS + "?period=2026Q3&uscc=" + head)
                .then()
                .body("items.state", contains("SUBMITTED", "SUBMITTED", "SUBMITTED"));
        enterprise(head)
                .get(ENTERPRISES + head + "/urges")
                .then()
                .body("items.partnerUscc", contains(agent))
                .body("items.warning", contains(true))
                .body("items.daysOverdue", contains(1))
                .body("items.warnedOn", contains("2026-10-16"));
        assertEquals(
                "{\"obligationNo\":\""
                        + one("SELECT obligation_no FROM reporting_obligation WHERE uscc = '" + agent
                                + "' AND period = '2026Q3'")
                        + "\",\"uscc\":\"" + agent + "\",\"period\":\"2026Q3\",\"daysOverdue\":1,\"level\":0}",
                one("SELECT payload::text FROM event_log WHERE type = 'report.overdue.v1' AND uscc = '" + agent + "'"));
        assertEquals(
                List.of(),
                column("SELECT id FROM event_log WHERE type = 'report.overdue.v1' AND uscc = '" + head + "'"));
        assertEquals(
                1,
                column(
                                "SELECT id FROM event_log WHERE type = 'partner.report.missing.v1' AND topic IS NULL AND uscc = '"
                                        + head + "'")
                        .size());
    }

    @Test
    void plansTheNextPeriodForEverybodyOnceAndMarksEachOverdueOnce() {
        time.to("2026-11-02T09:00:00");
        String uscc = newUscc("130102");
        register(officer("130102"), platform(uscc, "季度快送有限公司", "130102"));
        time.to("2027-01-01T00:00:00");
        time.again("obligation-", "2027-01-01");
        time.to("2027-01-16T00:00:00");
        time.again("obligation-", "2027-01-16");
        time.to("2027-01-16T00:00:01");

        assertEquals(
                List.of("2026Q4|OVERDUE", "2027Q1|PLANNED"),
                column("SELECT period || '|' || state FROM reporting_obligation WHERE uscc = '" + uscc
                        + "' ORDER BY period"));
        assertEquals(
                List.of("report.obligation.opened.v1", "report.overdue.v1"),
                column("SELECT type FROM event_log WHERE uscc = '" + uscc + "' AND type LIKE 'report.%' ORDER BY seq"));
    }

    @Test
    void plansOnceHoweverManyPlanAtTheSameTime() throws InterruptedException, ExecutionException {
        time.to("2026-08-04T09:00:00");
        String uscc = newUscc("130104");
        register(officer("130104"), platform(uscc, "并发快送有限公司", "130104"));
        List<Callable<Object>> planners = Collections.nCopies(8, () -> {
            QuarkusTransaction.requiringNew()
                    .run(() -> systemScope.run(
                            "test",
                            () -> ledger.write(planner.plan(
                                    reporters.of(new UnifiedSocialCreditCode(uscc)), LocalDate.parse("2028-02-15")))));
            return uscc;
        });

        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Object> ended : threads.invokeAll(planners)) {
                ended.get();
            }
        }

        assertEquals(
                List.of("2026Q3", "2028Q1"),
                column("SELECT period FROM reporting_obligation WHERE uscc = '" + uscc + "' ORDER BY period"));
        assertEquals(
                List.of(1, 1),
                column("SELECT count(*)::int FROM obligation_day WHERE day IN ('2028-04-01', '2028-04-18') "
                        + "GROUP BY day"));
    }

    @Test
    void exemptsOnlyByTheBureauThatReceivesWithReasonAndApproval() {
        time.to("2026-05-13T09:00:00");
        String uscc = newUscc("150105");
        register(officer("150105"), platform(uscc, "免报快送有限公司", "150105"));
        time.to("2026-07-01T00:00:00");
        String id = enterprise(uscc)
                .get(OBLIGATIONS + "?state=OPEN")
                .then()
                .extract()
                .path("items[0].id");
        String body = "{\"reason\":\"停业整顿，报告期内无用工\",\"approvalNo\":\"免报〔2026〕3号\"}";
        String exemption = OBLIGATIONS + "/" + id + "/exemption";

        enterprise(uscc)
                .header("If-Match", "\"1\"")
                .body(body)
                .post(exemption)
                .then()
                .statusCode(403);
        officer("150104")
                .header("If-Match", "\"1\"")
                .body(body)
                .post(exemption)
                .then()
                .statusCode(404);
        officer("150105").body(body).post(exemption).then().statusCode(428);
        officer("150105")
                .header("If-Match", "\"0\"")
                .body(body)
                .post(exemption)
                .then()
                .statusCode(412);
        officer("150105")
                .header("If-Match", "\"1\"")
                .body("{\"reason\":\"短\",\"approvalNo\":\"1\"}")
                .post(exemption)
                .then()
                .statusCode(400);
        officer("150105")
                .header("If-Match", "\"1\"")
                .body(body)
                .post(exemption)
                .then()
                .statusCode(200)
                .body("state", equalTo("EXEMPTED"))
                .body("exemptReason", equalTo("停业整顿，报告期内无用工"));
        officer("150105").get(OBLIGATIONS + "/" + id + "/clocks").then().body("clocks[0].state", equalTo("ENDED"));
        officer("150105")
                .header("If-Match", "\"2\"")
                .body(body)
                .post(exemption)
                .then()
                .statusCode(409)
                .body("state", equalTo("EXEMPTED"));
    }

    /** A new policy row is seen within about a second. */
    private void waitUntilPolicyHolds(String division, int days) throws InterruptedException {
        for (int i = 0; i < 100; i++) {
            LocalDate on = LocalDate.parse("2026-05-12");
            if (policies.value(ReportingKeys.DUE_OFFSET_DAYS, new DivisionCode(division), on) == days) {
                return;
            }
            Thread.sleep(50);
        }
    }

    private void file(String uscc) {
        for (Object id : column("SELECT id FROM reporting_obligation WHERE state = 'OPEN' AND uscc = '" + uscc + "'")) {
            QuarkusTransaction.requiringNew().run(() -> systemScope.run("test", () -> progress.submitted((UUID) id)));
        }
    }

    private String one(String sql) {
        List<?> rows = column(sql);
        assertEquals(1, rows.size(), sql);
        return rows.getFirst().toString();
    }

    private List<?> column(String sql) {
        return QuarkusTransaction.requiringNew()
                .call(() -> systemScope.call("test", () -> entities.createNativeQuery(sql, Object.class)
                        .getResultList()));
    }
}
