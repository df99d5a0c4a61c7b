package org.labourrights.standalone.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.labourrights.standalone.client.SuiteClient;

/**
 * RU-17 and RU-18: due dates of 2027 are provisional until the holiday notice of the year is entered; then those that it
 * moves move, the others are confirmed, in both services, while they run. The notice is invented: New Year's holiday takes
 * the first Monday with it, and the last day for the half-year's report is a holiday.
 */
final class NextCalendarYear {

    private static final String OFFICER = "county-150105";
    private static final String UNIT = HalfYearReport.PLATFORM;
    private static final String CALENDAR = SuiteClient.REPORTING + "/calendar";
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Play play;
    private final LeadDesk desk;

    NextCalendarYear(Play play) {
        this.play = play;
        this.desk = new LeadDesk(play);
    }

    /** 2026-12-28 and the same day again, with the notice. */
    void entered() {
        play.narrator().step("RU-17 · 2026-12-28: what falls into 2027 is due on a provisional day");
        play.moveClock("2026-12-28T09:00:00+08:00");
        play.due("10 working days", "2027-01-12", "2026-12-28", 10, "WORKING_DAY", "NONE");
        JsonNode lead = desk.enter(OFFICER, LeadDesk.lead("150105", UNIT, 2, "9600.00"));
        String id = lead.path("id").asText();
        JsonNode owed = play.obligation("ent-" + UNIT, UNIT, "2026H2");
        String obligation = owed.path("id").asText();
        play.check("a refusal is told by", "2027-01-05 true", clock(id));
        play.check("the half-year's report is due", "2027-01-15 true", due(obligation));

        play.narrator().step("RU-18 · The holiday notice of 2027 is entered in reporting; arrears hears of it");
        play.post("admin", CALENDAR, Documents.read("holiday-notice-2027.json", Map.of()));
        play.await("a refusal is told by", "2027-01-06 false", PATIENCE, () -> clock(id));
        play.await("the half-year's report is due", "2027-01-18 false", PATIENCE, () -> due(obligation));
        play.due("10 working days", "2027-01-13", "2026-12-28", 10, "WORKING_DAY", "NONE");
        play.check("the clock explains the Monday", "SKIPPED 元旦", monday(id));
        play.check(
                "why the clock moved",
                List.of("calendar"),
                reasons(SuiteClient.ARREARS, lead.path("leadNo").asText(), "lead.clock.projected.v1"));
        play.check(
                "why the report's day moved",
                List.of("calendar"),
                reasons(SuiteClient.REPORTING, owed.path("obligationNo").asText(), "obligation.projected.v1"));
        play.post("admin", CALENDAR + "/withdrawal", Map.of("year", 2027, "reason", "示例通知，演示后撤回"));
        play.await("a refusal is told by", "2027-01-05 true", PATIENCE, () -> clock(id));
        play.await("the half-year's report is due", "2027-01-15 true", PATIENCE, () -> due(obligation));
        play.consumed();
    }

    /** First words of the reasons that the log of a service gives for events of that type. */
    private List<String> reasons(String service, String subject, String type) {
        return play.items(play.get("auditor", service + "/events/audit-entries?subject=" + subject)).stream()
                .filter(entry -> entry.path("type").asText().equals(type))
                .map(entry -> entry.path("reason").asText().split(" ", 2)[0])
                .distinct()
                .toList();
    }

    private String clock(String id) {
        JsonNode clock = desk.clock(OFFICER, id, "REJECTION_NOTICE");
        return clock.path("dueOn").asText() + " "
                + clock.path("dueExplanation").path("provisional").asText();
    }

    /** What 2027-01-04 is to the count. */
    private String monday(String id) {
        return StreamSupport.stream(
                        desk.clock(OFFICER, id, "REJECTION_NOTICE")
                                .path("dueExplanation")
                                .path("days")
                                .spliterator(),
                        false)
                .filter(day -> day.path("date").asText().equals("2027-01-04"))
                .map(day -> day.path("role").asText() + " " + day.path("name").asText())
                .findFirst()
                .orElse("");
    }

    private String due(String obligation) {
        JsonNode due = play.get("ent-" + UNIT, SuiteClient.REPORTING + "/obligations/" + obligation)
                .body()
                .path("dueExplanation");
        return due.path("dueOn").asText() + " " + due.path("provisional").asText();
    }
}
