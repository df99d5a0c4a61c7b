package org.labourrights.standalone.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.labourrights.standalone.client.Answer;
import org.labourrights.standalone.client.SuiteClient;

/**
 * S-01, a half-year report on time in Hohhot, and S-15, the risk computed from it. One report serves both: its figures are
 * those of S-15, its dates those of S-01.
 */
final class HalfYearReport {

    static final String PLATFORM = "91150105MA0T1A2B95";

    private static final String PARTNER = "91150104MA0LWP5518";
    private static final String DISPATCH = "91150105MA09DP151F";
    private static final String PERIOD = "2026H1";
    private static final String REPORTER = "ent-" + PLATFORM;
    private static final String OFFICER = "county-150105";
    private static final int LEADS = 19;

    private final Play play;

    HalfYearReport(Play play) {
        this.play = play;
    }

    /** Before the half-year ends: who reports for whom. */
    void prepare() {
        play.narrator().step("S-01 · A platform of Saihan (赛罕区) enters the base ledger with its two partners");
        play.register("platform-saihan.json");
        play.register("partner-yuquan.json");
        play.register("dispatch-saihan.json");
        play.partnership(PLATFORM, PARTNER, "HZ-2026-001");
        play.partnership(PLATFORM, DISPATCH, "HZ-2026-002");
        leadsArrive();
    }

    void play() {
        opens();
        Play.Report report = submits();
        accepted(report);
        riskComputed();
        warned();
    }

    private void opens() {
        play.narrator().step("S-01 · 2026-07-01: the half-year is over, the obligation opens by itself");
        play.moveClock("2026-07-01T09:00:00+08:00");
        JsonNode obligation = play.obligation(REPORTER, PLATFORM, PERIOD);
        play.check("state", "OPEN", obligation.path("state").asText());
        play.check("opens on", "2026-07-01", obligation.path("openOn").asText());
        play.check("due on", "2026-07-15", obligation.path("dueOn").asText());
        play.events("report.obligation.opened.v1", PLATFORM, 1, event -> event.data()
                .path("obligationNo")
                .equals(obligation.path("obligationNo")));
    }

    private Play.Report submits() {
        play.narrator().step("S-01 · 2026-07-14: the partners and the platform file their reports");
        play.moveClock("2026-07-14T10:00:00+08:00");
        partnerFiles(PARTNER, "report-yuquan-2026h1.json");
        partnerFiles(DISPATCH, "report-dispatch-2026h1.json");
        JsonNode obligation = play.obligation(REPORTER, PLATFORM, PERIOD);
        Play.Report report = play.draft(REPORTER, obligation, document("report-saihan-2026h1.json", obligation));
        String key = "s-01-" + report.id();
        Answer first = play.submit(REPORTER, report, key);
        play.check("in time", true, first.body().path("timely").asBoolean());
        play.check("report version", 1, first.body().path("reportVersion").asInt());

        play.narrator().step("S-01 · The same submission again with the same Idempotency-Key");
        Answer again = play.submit(REPORTER, report, key);
        play.check("same reportId", report.id(), again.body().path("reportId").asText());
        play.check("no new version", 1, again.body().path("reportVersion").asInt());
        play.check(
                "replayed",
                "true",
                again.headers().firstValue("Idempotent-Replayed").orElse("false"));
        play.events("report.submitted.v1", PLATFORM, 1, event -> true);
        return report;
    }

    private void partnerFiles(String uscc, String document) {
        JsonNode obligation = play.obligation("ent-" + uscc, uscc, PERIOD);
        play.file(uscc, obligation, document(document, obligation));
    }

    /** In June, so that they count for the half-year. */
    private void leadsArrive() {
        play.narrator()
                .step("S-15 · 2026-06-01: " + LEADS
                        + " wage-arrears leads about the platform come in and are accepted");
        play.moveClock("2026-06-01T09:00:00+08:00");
        LeadDesk desk = new LeadDesk(play);
        for (int lead = 1; lead <= LEADS; lead++) {
            String id = desk.enter(OFFICER, LeadDesk.lead("150105", PLATFORM, 1, "1200.00"))
                    .path("id")
                    .asText();
            desk.accept(OFFICER, id, "150105");
        }
        play.events("lead.accepted.v1", PLATFORM, LEADS, event -> true);
    }

    private void accepted(Play.Report report) {
        play.narrator().step("S-01 · 2026-07-17: the county bureau accepts the report");
        play.moveClock("2026-07-17T15:00:00+08:00");
        String enterprise = SuiteClient.REPORTING + "/enterprises/" + PLATFORM;
        int before = play.get(OFFICER, enterprise).body().path("version").asInt();
        Answer acceptance = play.accept(OFFICER, report);
        JsonNode obligation = play.obligation(REPORTER, PLATFORM, PERIOD);
        play.check("state", "FULFILLED", obligation.path("state").asText());
        play.check("on time", true, acceptance.body().path("timely").asBoolean());
        int after = play.get(OFFICER, enterprise).body().path("version").asInt();
        play.check("ledger version", before + 1, after);
        Answer letters = play.get(OFFICER, SuiteClient.REPORTING + "/letters?uscc=" + PLATFORM);
        play.check("letters", 0, play.items(letters).size());
        play.events("report.accepted.v1", PLATFORM, 1, event -> !event.data()
                .path("late")
                .asBoolean());
    }

    private void riskComputed() {
        play.narrator().step("S-15 · The risk indicators computed from the accepted report and the leads");
        JsonNode assessment = latestAssessment();
        for (Expected expected : EXPECTED) {
            JsonNode indicator = indicator(assessment, expected.code());
            play.check(
                    expected.code() + " " + indicator.path("nameZh").asText(),
                    expected.value() + " " + expected.level(),
                    (expected.value().isEmpty() ? "" : indicator.path("value").asText()) + " "
                            + indicator.path("level").asText());
        }
        play.check("composite score", "65.75", assessment.path("score").asText());
        play.check("composite level", "ORANGE", assessment.path("level").asText());
        play.events(
                "risk.assessed.v1",
                PLATFORM,
                1,
                event -> event.data().path("period").asText().equals(PERIOD) && tellsOfTheLeads(event.data()));
    }

    /** The leads of the other service are in what is told of the risk: 19 of 2,160 workers. */
    private static boolean tellsOfTheLeads(JsonNode data) {
        JsonNode leads = indicator(data, "R-10");
        return leads.path("value").asText().equals("8.80")
                && leads.path("level").asText().equals("ORANGE")
                && data.path("score").asText().equals("65.75");
    }

    /** The consumer may still be counting the leads when the report is accepted; what counts is the end. */
    private JsonNode latestAssessment() {
        String path = SuiteClient.REPORTING + "/risk-assessments?uscc=" + PLATFORM + "&period=" + PERIOD;
        JsonNode assessment = play.items(play.get(OFFICER, path)).getFirst();
        for (int attempt = 0; attempt < 50; attempt++) {
            if (indicator(assessment, "R-10").path("value").asText().equals("8.80")) {
                return assessment;
            }
            Pause.briefly();
            assessment = play.items(play.get(OFFICER, path)).getFirst();
        }
        return assessment;
    }

    private void warned() {
        play.narrator().step("S-15 · A warning is raised; mediation and inspection hear of it on Kafka");
        Answer warnings = play.get(OFFICER, SuiteClient.REPORTING + "/risk-warnings?uscc=" + PLATFORM);
        play.check("warnings", 1, play.items(warnings).size());
        play.check(
                "warning level",
                "ORANGE",
                play.items(warnings).getFirst().path("level").asText());
        play.events("risk.warning.raised.v1", PLATFORM, 1, event -> true);
    }

    private static JsonNode document(String name, JsonNode obligation) {
        return Documents.read(
                name, Map.of("obligationNo", obligation.path("obligationNo").asText()));
    }

    private static JsonNode indicator(JsonNode assessment, String code) {
        for (JsonNode indicator : assessment.path("indicators")) {
            if (indicator.path("code").asText().equals(code)) {
                return indicator;
            }
        }
        return assessment.path("no such indicator");
    }

    /** @param value with two decimals in the indicator's unit; empty where the scenario names the level alone */
    private record Expected(String code, String value, String level) {}

    private static final List<Expected> EXPECTED = List.of(
            new Expected("R-01", "93.46", "ORANGE"),
            new Expected("R-02", "92.01", "YELLOW"),
            new Expected("R-03", "1.51", "ORANGE"),
            new Expected("R-04", "1.50", "ORANGE"),
            new Expected("R-05", "22.39", "RED"),
            new Expected("R-06", "84.24", "ORANGE"),
            new Expected("R-07", "30.32", "ORANGE"),
            new Expected("R-08", "8.92", "BLUE"),
            new Expected("R-09", "16.92", "ORANGE"),
            new Expected("R-10", "8.80", "ORANGE"),
            new Expected("R-11", "", "GREEN"),
            new Expected("R-12", "", "GREEN"));
}
