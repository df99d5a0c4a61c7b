package org.labourrights.reporting.risk;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.labourrights.reporting.Fixtures.dispatchAgency;
import static org.labourrights.reporting.Fixtures.newUscc;
import static org.labourrights.reporting.Fixtures.officer;
import static org.labourrights.reporting.Fixtures.platform;
import static org.labourrights.reporting.Fixtures.register;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.chassis.sql.Database;
import org.labourrights.chassis.time.sandbox.MovableClock;
import org.labourrights.chassis.time.timer.FiredTimer;
import org.labourrights.chassis.time.timer.TimerRequest;
import org.labourrights.reporting.Fixtures;
import org.labourrights.reporting.TimeTravel;
import org.labourrights.reporting.report.ReportAccepted;
import org.labourrights.reporting.report.content.ReportContent;
import org.labourrights.testkit.WithSuite;

/** Enterprises that never report are assessed like all others, by what is known without them. */
@QuarkusTest
@WithSuite
class UnreportedRiskTest {
    private static final String PERIOD_END = "^(obligation-|risk-)";

    @Inject
    TimeTravel time;

    @Inject
    MovableClock clock;

    @Inject
    ReceiveFacts receive;

    @Inject
    Event<ReportAccepted> accepted;

    @Inject
    EndPeriods endPeriods;

    @Inject
    Database database;

    @Inject
    SystemScope system;

    @AfterEach
    void theClockRunsOn() {
        clock.runAhead(Duration.ZERO);
    }

    @Test
    void assessesEveryEnterpriseOfTheLedgerAtTheEndOfItsPeriod() {
        time.to("2026-05-15T09:00:00", PERIOD_END);
        String silent = registered("150221");
        String left = registered("150221");
        String quarterly = registered("130104");
        officer("150221")
                .header("If-Match", "*")
                .body("{\"status\":\"CANCELLED\",\"reason\":\"工商注销\"}")
                .post("/api/reporting/v1/enterprises/" + left + "/status-changes")
                .then()
                .statusCode(200);

        time.to("2026-07-01T01:59:00", PERIOD_END);
        assertEquals(List.of(), assessments(silent));
        time.to("2026-07-01T02:00:00", PERIOD_END);

        assertEquals(List.of("2026H1 period.ended"), assessments(silent));
        assertEquals(List.of("2026Q2 period.ended"), assessments(quarterly));
        assertEquals(List.of(), assessments(left));
        officer("150221")
                .queryParam("uscc", silent)
                .get("/api/reporting/v1/risk-assessments")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].heldLevel", equalTo("GREEN"))
                .body("items[0].inputRefs.reportId", nullValue())
                .body("items[0].indicators.find { it.code == 'R-01' }.status", equalTo("NO_REPORT"))
                .body("items[0].indicators.find { it.code == 'R-10' }.status", equalTo("NO_REPORT"))
                .body("items[0].indicators.find { it.code == 'R-11' }.status", equalTo("NOT_APPLICABLE"));
    }

    @Test
    void warnsOfAnEnterpriseThatOnlyEverMissesItsReports() {
        time.to("2026-06-15T09:00:00", PERIOD_END);
        String silent = registered("150221");

        time.to("2026-07-16T01:00:00", PERIOD_END);
        assertEquals("1/1", discipline(silent));
        time.to("2027-01-16T01:00:00", PERIOD_END);
        assertEquals("2/2", discipline(silent));
        time.to("2027-07-17T01:00:00", PERIOD_END);
        assertEquals("3/3", discipline(silent), () -> obligations(silent));

        assertEquals("ORANGE", text("SELECT held_level FROM risk_standing WHERE uscc = '" + silent + "'"));
    }

    @Test
    void hearsOfUnpaidPeopleOfAnEnterpriseThatDoesNotReport() {
        time.to("2026-07-20T09:00:00", PERIOD_END);
        UnifiedSocialCreditCode silent = new UnifiedSocialCreditCode(registered("150221"));
        LocalDate day = LocalDate.of(2026, 7, 20);
        ComplaintPart confirmed = RiskSamples.lead(
                1, "QX-" + silent, silent, new ComplaintStep.Confirmed(day, 60, new BigDecimal("500000.00")));

        transaction(() -> receive.complaint(List.of(confirmed), day, "lead.substantiated.v1"));

        assertEquals(List.of("2026H2 lead.substantiated.v1"), assessments(silent.value()));
        assertEquals("RED", level(silent.value(), "R-04"));
    }

    @Test
    void saysNothingOfAnEnterpriseOutsideOfTheLedger() {
        time.to("2026-07-20T09:00:00", PERIOD_END);
        UnifiedSocialCreditCode unknown = new UnifiedSocialCreditCode(newUscc("150221"));
        LocalDate day = LocalDate.of(2026, 7, 20);
        ComplaintPart confirmed = RiskSamples.lead(
                1, "QX-" + unknown, unknown, new ComplaintStep.Confirmed(day, 60, new BigDecimal("500000.00")));

        transaction(() -> receive.complaint(List.of(confirmed), day, "lead.substantiated.v1"));

        assertEquals(List.of(), assessments(unknown.value()));
    }

    @Test
    void keepsByASilentPeriodWhatAReportHasShown() {
        time.to("2026-05-15T09:00:00", PERIOD_END);
        Fixtures.licensedAgency();
        String uscc = registered("150221");
        time.to("2026-07-14T09:00:00", PERIOD_END);
        report(uscc, "2026H1", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30));
        assertEquals("ORANGE", text("SELECT held_level FROM risk_standing WHERE uscc = '" + uscc + "'"));

        time.to("2027-01-01T02:00:00", PERIOD_END);

        assertEquals(
                "2026H2 ORANGE",
                text("SELECT period || ' ' || held_level FROM risk_standing WHERE uscc = '" + uscc + "'"));
        assertEquals("RAISED", text("SELECT string_agg(state, ',') FROM risk_warning WHERE uscc = '" + uscc + "'"));
    }

    @Test
    void takesADispatchAgencyForUnlicensedFromTheDayOnWhichItsLicenseHasRunOut() {
        time.to("2026-06-15T09:00:00", PERIOD_END);
        String uscc = registered("150221");
        String agency = newUscc("150221");
        register(officer("150221"), dispatchAgency(agency, "到期派遣有限公司", "150221", "2026-08-14"));
        officer("150221")
                .body("{\"partnerUscc\":\"" + agency + "\",\"signedOn\":\"2026-05-01\",\"rightsClausesPresent\":true}")
                .post("/api/reporting/v1/enterprises/" + uscc + "/partnerships")
                .then()
                .statusCode(201);
        assertEquals("GREEN", level(uscc, "R-12"));

        time.to("2026-08-14T23:59:00", "^dispatch-");
        assertEquals("GREEN", level(uscc, "R-12"));
        time.to("2026-08-15T00:00:00", "^dispatch-");

        assertEquals("RED", level(uscc, "R-12"));
        assertEquals(
                "dispatch.license.ended",
                text("SELECT cause FROM risk_assessment WHERE uscc = '" + uscc + "' ORDER BY id DESC LIMIT 1"));
    }

    @Test
    void takesAnAgencyThatTheLedgerDoesNotKnowForUnlicensedUntilItIsEntered() {
        time.to("2026-07-14T09:00:00", PERIOD_END);
        String uscc = registered("150221");
        String agency = newUscc("150221");
        accept(uscc, Contents.naming(agency));
        assertEquals("RED", level(uscc, "R-12"));

        register(officer("150221"), dispatchAgency(agency, "补登派遣有限公司", "150221", "2027-08-14"));

        assertEquals("GREEN", level(uscc, "R-12"));
        assertEquals(
                "enterprise.registered.v1",
                text("SELECT cause FROM risk_assessment WHERE uscc = '" + uscc + "' ORDER BY id DESC LIMIT 1"));
    }

    @Test
    void setsEachEnterpriseOfAFailedChunkApart() {
        time.to("2026-05-15T09:00:00", PERIOD_END);
        String uscc = registered("150221");
        EndPeriods.Chunk chunk = new EndPeriods.Chunk(
                LocalDate.of(2026, 7, 1), "2026-07-01#1", "CN/150000/150200/150221/", 0, null, null);
        FiredTimer failed = new FiredTimer(
                UUID.randomUUID(),
                EndPeriods.KIND,
                UUID.randomUUID(),
                "2026-07-01/0",
                Instant.parse("2026-06-30T18:00:00Z"),
                "CN/150000/150200/150221/",
                new RiskJson().write(chunk),
                3);

        List<TimerRequest> instead =
                system.call("test", () -> QuarkusTransaction.requiringNew().call(() -> endPeriods.instead(failed)));

        assertTrue(instead.stream()
                .filter(each -> each.kind().equals(EndPeriodOfOne.KIND))
                .anyMatch(
                        each -> each.payloadJson() != null && each.payloadJson().contains(uscc)));
    }

    private static String registered(String division) {
        String uscc = newUscc(division);
        register(officer(division), platform(uscc, "从不报告有限公司", division));
        return uscc;
    }

    private void accept(String uscc, ReportContent content) {
        report(uscc, "2026H1", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30), content);
    }

    private void report(String uscc, String period, LocalDate start, LocalDate end) {
        report(uscc, period, start, end, Contents.worked());
    }

    private void report(String uscc, String period, LocalDate start, LocalDate end, ReportContent content) {
        transaction(() -> accepted.fire(new ReportAccepted(
                UUID.randomUUID(),
                1,
                UUID.randomUUID(),
                "YG-" + uscc,
                new UnifiedSocialCreditCode(uscc),
                period,
                start,
                end,
                new DivisionCode("150221"),
                "CN/150000/150200/150221/",
                false,
                clock.instant(),
                "officer",
                content,
                null)));
    }

    private List<String> assessments(String uscc) {
        return system.call("test", () -> QuarkusTransaction.requiringNew()
                .call(() -> database.list(
                        "SELECT period || ' ' || cause FROM risk_assessment WHERE uscc = '" + uscc + "' ORDER BY id",
                        row -> row.getString(1))));
    }

    private String obligations(String uscc) {
        return text("SELECT string_agg(period || ' ' || due_on || ' ' || state, ', ' ORDER BY due_on)"
                + " FROM reporting_obligation WHERE uscc = '" + uscc + "'");
    }

    private String discipline(String uscc) {
        return text(
                "SELECT concat_ws('/', inputs->'discipline'->>'lateOrEscalated', inputs->'discipline'->>'considered')"
                        + " FROM risk_assessment WHERE uscc = '" + uscc + "' ORDER BY id DESC LIMIT 1");
    }

    /** Of the latest computation. */
    private String level(String uscc, String indicator) {
        return text("SELECT i ->> 'level' FROM (SELECT indicators FROM risk_assessment WHERE uscc = '" + uscc
                + "' ORDER BY id DESC LIMIT 1) AS a, jsonb_array_elements(indicators) AS i WHERE i ->> 'indicator' = '"
                + indicator + "'");
    }

    private String text(String sql) {
        return system.call("test", () -> QuarkusTransaction.requiringNew()
                .call(() -> database.one(sql, row -> row.getString(1)).orElse("")));
    }

    private void transaction(Runnable work) {
        system.run("test", () -> QuarkusTransaction.requiringNew().run(work));
    }
}
