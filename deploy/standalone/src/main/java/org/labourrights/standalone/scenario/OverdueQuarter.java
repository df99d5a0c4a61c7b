package org.labourrights.standalone.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.labourrights.standalone.client.Events.Event;
import org.labourrights.standalone.client.SuiteClient;

/** S-02, a quarterly report of Shijiazhuang that is not filed: the ladder of letters climbs by itself until it is. */
final class OverdueQuarter {

    private static final String PLATFORM = "91130102MA0TJY1146";
    private static final String PERIOD = "2026Q3";
    private static final String REPORTER = "ent-" + PLATFORM;
    private static final String OFFICER = "county-130102";

    private final Play play;
    private String obligationId = "";
    private String obligationNo = "";

    OverdueQuarter(Play play) {
        this.play = play;
    }

    void prepare() {
        play.narrator().step("S-02 · A platform of Shijiazhuang (长安区) enters the base ledger");
        play.register("platform-changan.json");
    }

    /** Up to the first day on which the report is late. */
    void opensAndFallsDue() {
        play.narrator().step("S-02 · 2026-10-01: the quarter is over; nothing is filed until 2026-10-15");
        play.moveClock("2026-10-01T09:00:00+08:00");
        obligation("OPEN", 0);
        play.moveClock("2026-10-15T20:00:00+08:00");
        obligation("OPEN", 0);
    }

    void climbs() {
        play.narrator().step("S-02 · 2026-10-16: overdue, the reminder letter (提示函) is issued");
        play.moveClock("2026-10-16T09:00:00+08:00");
        obligation("OVERDUE", 1);
        letter("REMINDER_LETTER", "2026-10-16", "2026-10-23");
        play.events("report.overdue.v1", PLATFORM, 1, this::ofThisReport);
        issued("REMINDER_LETTER");

        play.narrator().step("S-02 · 2026-10-26: still nothing, the rectification letter (整改函) follows");
        play.moveClock("2026-10-26T09:00:00+08:00");
        obligation("OVERDUE", 2);
        letter("RECTIFICATION_LETTER", "2026-10-26", "2026-11-09");
        issued("RECTIFICATION_LETTER");

        play.narrator().step("S-02 · 2026-11-10: escalated, the enterprise enters the target pool of the inspection");
        play.moveClock("2026-11-10T09:00:00+08:00");
        obligation("ESCALATED", 3);
        play.events(
                "report.escalated.v1",
                PLATFORM,
                1,
                event -> event.data().path("letters").size() == 2);
        play.await("the escalation is a reason in the target pool", true, Play.PATIENCE, this::isInPoolForIt);
        play.events("inspection.target.added.v1", PLATFORM, 1, event -> event.data()
                .path("reason")
                .asText()
                .equals("REPORT_OVERDUE"));
    }

    /** Risk warnings of earlier scenarios may be reasons beside it. */
    private Object isInPoolForIt() {
        return play
                .items(play.get("inspection-lead-130102", SuiteClient.INSPECTION + "/pool-targets?uscc=" + PLATFORM))
                .stream()
                .flatMap(target -> StreamSupport.stream(target.path("reasons").spliterator(), false))
                .anyMatch(reason -> reason.path("reason").asText().equals("REPORT_OVERDUE"));
    }

    void filesLate() {
        play.narrator().step("S-02 · 2026-11-12: the report is filed and accepted at last");
        play.moveClock("2026-11-12T10:00:00+08:00");
        JsonNode obligation = play.obligation(REPORTER, PLATFORM, PERIOD);
        Play.Report report = play.file(
                PLATFORM,
                obligation,
                Documents.read(
                        "report-changan-2026q3.json",
                        Map.of("obligationNo", obligation.path("obligationNo").asText())));
        play.accept(OFFICER, report);
        obligation("FULFILLED_LATE", 3);
        for (JsonNode letter : letters()) {
            play.check(
                    "letter " + letter.path("type").asText() + " is withdrawn",
                    "WITHDRAWN",
                    letter.path("state").asText());
        }
        play.events(
                "report.accepted.v1",
                PLATFORM,
                1,
                event -> event.data().path("reportId").asText().equals(report.id())
                        && event.data().path("late").asBoolean());
        play.check("R-11 still shows the level", "RED", reportingDiscipline());
    }

    private void obligation(String state, int level) {
        JsonNode obligation = play.obligation(REPORTER, PLATFORM, PERIOD);
        obligationId = obligation.path("id").asText();
        obligationNo = obligation.path("obligationNo").asText();
        play.check("due on", "2026-10-15", obligation.path("dueOn").asText());
        play.check("state", state, obligation.path("state").asText());
        play.check("escalation level", level, obligation.path("escalationLevel").asInt());
    }

    private void letter(String type, String issuedOn, String dueOn) {
        List<JsonNode> letters =
                letters().stream().filter(letter -> type(letter, type)).toList();
        play.check("letters of type " + type, 1, letters.size());
        play.check("issued on", issuedOn, letters.getFirst().path("issuedOn").asText());
        play.check("due on", dueOn, letters.getFirst().path("dueOn").asText());
    }

    /** The event names the letter, and the letter the report. */
    private void issued(String type) {
        List<String> numbers = letters().stream()
                .filter(letter -> type(letter, type))
                .map(letter -> letter.path("letterNo").asText())
                .toList();
        play.events(
                "letter.issued.v1",
                PLATFORM,
                1,
                event -> numbers.contains(event.data().path("letterNo").asText()));
    }

    /** The enterprise owes other kinds of reports as well, which have ladders of their own. */
    private boolean ofThisReport(Event event) {
        return event.data().path("obligationNo").asText().equals(obligationNo);
    }

    private List<JsonNode> letters() {
        return play.items(play.get(OFFICER, SuiteClient.REPORTING + "/letters?obligationId=" + obligationId));
    }

    private String reportingDiscipline() {
        JsonNode assessment = play.items(play.get(
                        OFFICER, SuiteClient.REPORTING + "/risk-assessments?uscc=" + PLATFORM + "&period=" + PERIOD))
                .getFirst();
        return StreamSupport.stream(assessment.path("indicators").spliterator(), false)
                .filter(indicator -> indicator.path("code").asText().equals("R-11"))
                .map(indicator -> indicator.path("level").asText())
                .findFirst()
                .orElse("absent");
    }

    private static boolean type(JsonNode node, String type) {
        return node.path("type").asText().equals(type);
    }
}
