package org.labourrights.reporting.obligation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.labourrights.reporting.Fixtures.enterprise;
import static org.labourrights.reporting.Fixtures.newUscc;
import static org.labourrights.reporting.Fixtures.officer;
import static org.labourrights.reporting.Fixtures.platform;
import static org.labourrights.reporting.Fixtures.register;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.reporting.TimeTravel;
import org.labourrights.testkit.WithSuite;

/** What becomes of obligations when their enterprise leaves the market or goes elsewhere. */
@QuarkusTest
@WithSuite
class LeavingEnterpriseTest {

    private static final String OBLIGATIONS = "/api/reporting/v1/obligations";
    private static final String ENTERPRISES = "/api/reporting/v1/enterprises/";

    @Inject
    EntityManager entities;

    @Inject
    SystemScope systemScope;

    @Inject
    TimeTravel time;

    @Inject
    ObligationDays days;

    @Test
    void dropsWhatIsPlannedWhenTheEnterpriseIsStruckOff() {
        time.to("2026-05-14T09:00:00");
        String uscc = registered("注销计划快送有限公司");
        String number = column("SELECT obligation_no FROM reporting_obligation WHERE uscc = '" + uscc + "'")
                .getFirst();

        strikeOff(uscc);

        enterprise(uscc).get(OBLIGATIONS).then().statusCode(200).body("items", empty());
        assertEquals(
                List.of("obligation.dropped.v1|" + number + "|-|2026H1"),
                column("SELECT concat_ws('|', type, subject, coalesce(topic, '-'), payload->>'period') FROM event_log"
                        + " WHERE uscc = '" + uscc + "' AND type LIKE 'obligation.%'"));
        time.to("2026-07-01T00:00:01");
        assertEquals(List.of(), opened(uscc));
    }

    @Test
    void exemptsWhatIsOpenAndDropsWhatIsPlannedWhenTheEnterpriseIsStruckOff() {
        time.to("2026-05-14T09:00:00");
        String uscc = registered("注销在报快送有限公司");
        time.to("2026-07-05T09:00:00");

        strikeOff(uscc);

        enterprise(uscc)
                .get(OBLIGATIONS)
                .then()
                .body("items.period", contains("2026H1"))
                .body("items.state", contains("EXEMPTED"));
        assertEquals(
                List.of("企业已注销，不再承担报告义务|台账 CANCELLED 2026-07-05|COUNTY_OFFICER@150105|2026-07-05"),
                column("SELECT concat_ws('|', exempt_reason, exempt_approval_no, exempted_by, settled_on)"
                        + " FROM reporting_obligation WHERE uscc = '" + uscc + "'"));
        time.to("2026-07-17T00:00:00");
        assertEquals(List.of("EXEMPTED"), states(uscc));
    }

    @Test
    void movesThePlanToTheNewPlaceOfTheEnterprise() {
        time.to("2026-05-14T09:00:00");
        String uscc = newUscc("150105");
        String registration = platform(uscc, "迁移快送有限公司", "150105");
        register(officer("150105"), registration);
        String profile =
                registration.substring(registration.indexOf("\"profile\""), registration.indexOf(",\"contacts\""));

        officer("150100")
                .header("If-Match", "\"0\"")
                .body("{\"reason\":\"MANUAL\"," + profile.replace("150105", "150102") + "}")
                .post(ENTERPRISES + uscc + "/ledger-entries")
                .then()
                .statusCode(201);

        enterprise(uscc)
                .get(OBLIGATIONS)
                .then()
                .body("items.recipientDivision", contains("150102"))
                .body("items.state", contains("PLANNED"));
    }

    @Test
    void opensNothingThatIsNotOwedOnTheDayOfOpening() {
        time.to("2026-05-14T09:00:00");
        String left = registered("旧退市快送有限公司");
        String moved = registered("旧迁移快送有限公司");
        String stays = registered("留守快送有限公司");
        update("UPDATE enterprise SET status = 'CANCELLED' WHERE uscc = '" + left + "'");
        update("UPDATE enterprise SET operating_divisions = '{150102}' WHERE uscc = '" + moved + "'");

        time.to("2026-07-01T00:00:01");

        assertEquals(List.of(), opened(left));
        assertEquals(List.of(), states(left));
        assertEquals(List.of(), opened(moved));
        assertEquals(List.of("2026H1"), opened(stays));
    }

    @Test
    void plansAnewWhatANewCadenceAsksForAndDropsTheRest() {
        time.to("2026-07-02T09:00:00");
        String uscc = registered("改频快送有限公司");
        update("UPDATE reporting_obligation SET period = '2026Q3', open_on = '2026-10-01', due_on = '2026-10-15',"
                + " last_day = '2026-10-15' WHERE uscc = '" + uscc + "'");
        QuarkusTransaction.requiringNew().run(() -> days.arm(List.of(LocalDate.parse("2026-08-01"))));

        time.to("2026-08-01T00:00:01");

        assertEquals(
                List.of("2026H2 PLANNED"),
                column("SELECT period || ' ' || state FROM reporting_obligation WHERE uscc = '" + uscc + "'"));
    }

    private static String registered(String name) {
        String uscc = newUscc("150105");
        register(officer("150105"), platform(uscc, name, "150105"));
        return uscc;
    }

    private static void strikeOff(String uscc) {
        officer("150105")
                .header("If-Match", "*")
                .body("{\"status\":\"CANCELLED\",\"reason\":\"工商注销\"}")
                .post(ENTERPRISES + uscc + "/status-changes")
                .then()
                .statusCode(200)
                .body("status", equalTo("CANCELLED"));
    }

    private List<String> opened(String uscc) {
        return column("SELECT payload->>'period' FROM event_log WHERE type = 'report.obligation.opened.v1'"
                + " AND uscc = '" + uscc + "'");
    }

    private List<String> states(String uscc) {
        return column("SELECT state FROM reporting_obligation WHERE period = '2026H1' AND uscc = '" + uscc + "'");
    }

    private void update(String sql) {
        systemScope.run("test", () -> QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(sql).executeUpdate()));
    }

    @SuppressWarnings("unchecked")
    private List<String> column(String sql) {
        return systemScope.call("test", () -> QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery(sql).getResultList()));
    }
}
