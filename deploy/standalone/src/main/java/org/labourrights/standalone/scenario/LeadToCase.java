package org.labourrights.standalone.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.labourrights.standalone.client.Events.Event;
import org.labourrights.standalone.client.Publisher;

/**
 * S-08: an order to pay expires, the crime test is met, the employer ends on the blacklist. The case, the judicial transfer
 * and the blacklist are the inspection service's, which is not built: it is told by its events, its dates are those of the
 * suite's calendar. The early removal of 2027 waits for it.
 */
final class LeadToCase {

    private static final String UNIT = "91152921MA0ALX22X4";
    private static final String OFFICER = "county-152921";
    private static final String LEAD_OF_INSPECTION = "inspection-lead-152921";
    private static final String CASE = "AJ-152921-2026-00001";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Play play;
    private final LeadDesk desk;
    private String id = "";
    private String leadNo = "";
    private String complaint = "";

    LeadToCase(Play play) {
        this.play = play;
        this.desk = new LeadDesk(play);
    }

    /** Until 2026-05-27: the crime test with and without a local threshold. */
    void crimeTest() {
        play.narrator().step("S-08 · Order to pay served 2026-05-11, 15 days; no local threshold is known");
        play.moveClock("2026-05-11T09:00:00+08:00");
        JsonNode lead = desk.enter(OFFICER, LeadDesk.lead("152921", UNIT, 12, "96000.00"));
        id = lead.path("id").asText();
        leadNo = lead.path("leadNo").asText();
        complaint = lead.path("complaintId").asText();
        desk.investigate(OFFICER, id, "152921");
        play.due("15 natural days from service", "2026-05-26", "2026-05-11", 15, "NATURAL_DAY", "FORWARD");
        play.moveClock("2026-05-27T09:00:00+08:00");
        JsonNode unknown = screen();
        play.check(
                "deadline of the order",
                "2026-05-26",
                unknown.path("orderDueOn").asText());
        play.check("without a threshold", "NEEDS_REVIEW", unknown.path("result").asText());
        play.check("nobody has decided", false, unknown.has("decision"));
        play.check(
                "the lead stays",
                "INVESTIGATING",
                desk.show(OFFICER, id).path("state").asText());

        play.narrator().step("S-08 · With the threshold T2 = 60,000 for groups");
        desk.policy("crime.thresholdGroup", "152900", 60_000, play.today());
        JsonNode met = screen();
        play.check("12 workers, 96,000 yuan", "MET", met.path("result").asText());
        play.check("threshold", "60000.00", met.path("localThresholdGroup").asText());
        List<Event> told = play.events("lead.crime.suspected.v1", UNIT, 2, event -> true);
        suspected(told.getFirst().data(), "NEEDS_REVIEW");
        suspected(told.getLast().data(), "MET");
        transferred(met.path("id").asText());
    }

    private void suspected(JsonNode told, String result) {
        play.check("told: result", result, told.path("result").asText());
        play.check("told: limb of the test", "GROUP", told.path("basis").asText());
        play.check("told: workers", 12, told.path("workerCount").asInt());
        play.check("told: amount", "96000.00", told.path("amount").asText());
        play.check("told: lead", leadNo, told.path("leadNo").asText());
    }

    /** A person decides; the bureau's officer may not. */
    private void transferred(String screening) {
        String decision = LeadDesk.LEADS + "/" + id + "/crime-screenings/" + screening + "/decision";
        Map<String, Object> transfer = Map.of("decision", "TRANSFER", "explanation", "逾期未支付，涉嫌拒不支付劳动报酬");
        play.check(
                "an officer decides",
                403,
                play.tryPost(OFFICER, decision, transfer).status());
        JsonNode decided = desk.step(LEAD_OF_INSPECTION, id, "crime-screenings/" + screening + "/decision", transfer)
                .body();
        play.check("decided", "TRANSFER", decided.path("decision").asText());
        play.check("by", LEAD_OF_INSPECTION, decided.path("decidedBy").asText());
    }

    private JsonNode screen() {
        Map<String, Object> facts = new HashMap<>(Map.of("workerCount", 12, "months", 2, "amount", "96000.00"));
        facts.putAll(
                Map.of("orderServedOn", "2026-05-11", "orderDays", 15, "absconded", false, "evidenceDestroyed", false));
        return play.post(OFFICER, LeadDesk.LEADS + "/" + id + "/crime-screenings", facts)
                .body();
    }

    /** 2026-06-12: the employer is listed for three years; the lead shows what became of it. */
    void listed() {
        play.narrator().step("S-08 · 2026-05-27 to 06-24: notice, objection and decision on the blacklist");
        play.due("objections until", "2026-06-03", "2026-05-27", 5, "WORKING_DAY", "FORWARD");
        play.due("objection verified by", "2026-06-09", "2026-06-02", 5, "WORKING_DAY", "FORWARD");
        play.due("decision by", "2026-06-24", "2026-05-26", 20, "WORKING_DAY", "FORWARD");

        play.narrator().step("S-08 · 2026-06-12: transferred to the police and listed (nef.in)");
        play.moveClock("2026-06-12T10:00:00+08:00");
        try (Publisher inspection = new Publisher(play.ports().kafkaServers(), "nef.in", "/inspection-service")) {
            tell(inspection, "case.filed.v1", CASE, "2026-05-28", Map.of("caseNo", CASE));
            tell(inspection, "case.transferred.judicial.v1", CASE, "2026-06-01", Map.of("caseNo", CASE));
            tell(
                    inspection,
                    "blacklist.listed.v1",
                    "HMD-152921-2026-0001",
                    "2026-06-12",
                    Map.of("listedOn", "2026-06-12", "expiresOn", "2029-06-12"));
        }
        play.await(
                "what grew out of the lead",
                List.of(
                        "BLACKLIST LISTED 2026-06-12 until 2029-06-12",
                        "INSPECTION_CASE TRANSFERRED_JUDICIAL 2026-06-01"),
                PATIENCE,
                this::grown);
    }

    private void tell(Publisher inspection, String type, String subject, String day, Map<String, Object> more) {
        Map<String, Object> data = new HashMap<>(more);
        data.put("uscc", UNIT);
        data.put("complaintId", complaint);
        inspection.publish(type, subject, "152921", UNIT, day + "T09:30:00+08:00", data);
    }

    private List<String> grown() {
        return play.items(play.get(OFFICER, LeadDesk.LEADS + "/" + id + "/related-cases")).stream()
                .map(related -> related.path("kind").asText() + " "
                        + related.path("state").asText() + " "
                        + related.path("happenedOn").asText()
                        + (related.has("dueOn")
                                ? " until " + related.path("dueOn").asText()
                                : ""))
                .sorted()
                .toList();
    }
}
