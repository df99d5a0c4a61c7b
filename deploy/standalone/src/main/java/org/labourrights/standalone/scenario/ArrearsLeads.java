package org.labourrights.standalone.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.labourrights.standalone.client.Events.Event;
import org.labourrights.standalone.client.SuiteClient;

/** S-04, S-06 and S-23: leads as they come in, run against their clocks and grow together. */
final class ArrearsLeads {

    private static final String ALXA = "91152921MA0ALX22X4";
    private static final String PARTNER = "91150104MA0LWP5518";
    private static final String OFFICER = "county-152921";
    private static final String YUQUAN = "county-150104";
    private static final int RIDERS = 34;
    private static final int UNTIL_THE_THIRD_DAY = 20;
    private static final int THRESHOLD = 30;

    private final Play play;
    private final LeadDesk desk;

    ArrearsLeads(Play play) {
        this.play = play;
        this.desk = new LeadDesk(play);
    }

    /** S-23 in February: pay is due on the last working day before the holiday, arrears begin the day after. */
    void claimedBeforePayDay() {
        play.narrator().step("S-23 · Pay agreed for 2026-02-15, a holiday, is due by 02-14; arrears begin on 02-15");
        play.moveClock("2026-02-15T12:00:00+08:00");
        claimed("2026-02-14", true);
        claimed("2026-02-15", false);
        play.narrator().step("S-23 · A filing deadline on 2026-02-15 moves the other way");
        play.due("pay day, brought forward", "2026-02-14", "2026-02-05", 10, "NATURAL_DAY", "ADVANCE");
        play.due("filing deadline, put off", "2026-02-24", "2026-02-05", 10, "NATURAL_DAY", "FORWARD");
    }

    private void claimed(String day, boolean premature) {
        JsonNode lead = claim(day + "T10:00:00+08:00");
        play.check(
                "claimed on " + day + " is premature",
                premature,
                lead.path("prematureClaim").asBoolean());
        String claims = LeadDesk.LEADS + "/" + lead.path("id").asText() + "/claims";
        JsonNode line = play.items(play.get(OFFICER, claims)).getFirst();
        play.check("to be paid by", "2026-02-14", line.path("payDueOn").asText());
        play.check("arrears begin on", "2026-02-15", line.path("arrearsFrom").asText());
        play.check("premature line", premature, line.path("premature").asBoolean());
    }

    private JsonNode claim(String receivedAt) {
        Map<String, Object> lead = LeadDesk.lead("152921", ALXA, 1, "8600.00");
        lead.remove("claimTotalAmount");
        lead.remove("claimWorkerCount");
        lead.put("receivedAt", receivedAt);
        lead.put(
                "claims",
                List.of(Map.of(
                        "amount", "8600.00",
                        "periodStart", "2026-01-01",
                        "periodEnd", "2026-01-31",
                        "payItem", "PIECE",
                        "agreedPayOn", "2026-02-15")));
        return desk.enter(OFFICER, lead);
    }

    /** S-06 from 2026-08-10 to 08-12: the first 20 of 34 riders of one partner, too few for a group to be told of. */
    void firstRiders() {
        play.narrator().step("S-06 · 2026-08-10 to 08-14: 34 riders of one partner complain, 512,300 yuan in all");
        play.moveClock("2026-08-10T09:00:00+08:00");
        riders(1, UNTIL_THE_THIRD_DAY);
        play.check("told of before the threshold", 0, told().size());
    }

    /** S-06 until 2026-08-14: all of them are one group, told of once, when the 30th came. */
    void groupOfRiders() {
        play.narrator().step("S-06 · The riders of 2026-08-13 and 08-14 come, the 30th makes it an incident");
        riders(UNTIL_THE_THIRD_DAY + 1, RIDERS);
        JsonNode group = group(YUQUAN);
        String key = PARTNER + "-20260810";
        play.check("group key", key, group.path("groupKey").asText());
        play.check("first lead", "2026-08-10", group.path("firstReceivedOn").asText());
        play.check("last lead", "2026-08-14", group.path("lastReceivedOn").asText());
        play.check("leads", RIDERS, group.path("total").path("leadCount").asInt());
        play.check("workers", RIDERS, group.path("total").path("workerCount").asInt());
        play.check("amount", "512300.00", group.path("total").path("amount").asText());
        play.check(
                "level when it was told of",
                "LEVEL_3",
                group.path("detectedLevel").asText());
        play.check("level of 34, not yet 50", "LEVEL_3", group.path("level").asText());
        play.check(
                "the city sees it at once",
                group.path("id"),
                group("city-150100").path("id"));
        play.events("lead.group.detected.v1", PARTNER, 1, event -> true);
        JsonNode data = told().getFirst().data();
        play.check("told: group key", key, data.path("groupKey").asText());
        play.check("told: workers", THRESHOLD, data.path("totalWorkers").asInt());
        play.check("told: leads", THRESHOLD, data.path("leadNos").size());
        play.check("told: level", "LEVEL_3", data.path("level").asText());
        eachKeepsItsClock(group.path("id").asText());
    }

    private void riders(int from, int to) {
        for (int rider = from; rider <= to; rider++) {
            if (rider % 7 == 0) {
                play.moveClock(LocalDate.of(2026, 8, 10).plusDays(rider / 7) + "T09:00:00+08:00");
            }
            // 33 of 15,000 and one of 17,300.
            desk.enter(YUQUAN, LeadDesk.lead("150104", PARTNER, 1, rider == RIDERS ? "17300.00" : "15000.00"));
        }
    }

    private JsonNode group(String officer) {
        return play.items(play.get(officer, SuiteClient.ARREARS + "/groups?uscc=" + PARTNER))
                .getFirst();
    }

    private List<Event> told() {
        return play.told().stream()
                .filter(event -> event.type().equals("lead.group.detected.v1")
                        && event.uscc().equals(PARTNER))
                .toList();
    }

    /** Whoever came on the first day is not made to wait for whoever came on the last. */
    private void eachKeepsItsClock(String group) {
        List<JsonNode> leads =
                play.items(play.get(YUQUAN, SuiteClient.ARREARS + "/groups/" + group + "/leads?limit=200"));
        play.check("leads of the group", RIDERS, leads.size());
        List<String> days = leads.stream()
                .map(lead -> desk.clock(YUQUAN, lead.path("leadId").asText(), "FEEDBACK")
                        .path("dueOn")
                        .asText())
                .distinct()
                .sorted()
                .toList();
        play.check("feedback by", List.of("2026-08-13", "2026-08-14", "2026-08-15", "2026-08-16", "2026-08-17"), days);
    }

    /** S-04 from 2026-09-30: the clocks run through the National Day holiday, by natural and by working days. */
    void overNationalDay() {
        play.narrator().step("S-04 · 2026-09-30 16:20: a ticket from 12345; the days of Alxa are natural days");
        desk.policy("lead.sla.unit", "152922", "WORKING_DAY", "2026-09-30");
        play.moveClock("2026-09-30T16:20:00+08:00");
        String natural = ticket("12345-20260930-0001", "152921");
        deadlines(OFFICER, natural, "2026-09-30", "2026-10-01", "2026-10-03");
        JsonNode accept = desk.clock(OFFICER, natural, "ACCEPT");
        play.check(
                "received",
                "2026-09-30T16:20:00+08:00",
                accept.path("startedAt").asText());
        play.check(
                "accept by 24:00",
                "2026-10-01T00:00:00+08:00",
                accept.path("dueAt").asText());
        counted(natural, OFFICER, "NATURAL_DAY", List.of("HOLIDAY", "HOLIDAY", "HOLIDAY"));
        play.check("the ticket again is the same lead", natural, ticket("12345-20260930-0001", "152921"));

        play.narrator().step("S-04 · The same where the bureau counts working days");
        String working = ticket("12345-20260930-0002", "152922");
        deadlines("county-152922", working, "2026-09-30", "2026-10-08", "2026-10-10");
        counted(working, "county-152922", "WORKING_DAY", List.of("WORKDAY", "WORKDAY", "MAKEUP_WORKDAY"));

        play.narrator().step("S-04 · Accepted at once; nobody connects on 10-01, the breach is reported");
        desk.accept(OFFICER, natural, "152921");
        play.moveClock("2026-10-02T09:00:00+08:00");
        JsonNode connect = desk.clock(OFFICER, natural, "CONNECT");
        play.check("connection is late", true, connect.hasNonNull("breachedAt"));
        String leadNo = connect.path("number").asText();
        play.events(
                "lead.sla.breached.v1",
                ALXA,
                1,
                event -> event.data().path("leadNo").asText().equals(leadNo)
                        && event.data().path("clock").asText().equals("CONNECT"));
    }

    private String ticket(String externalNo, String division) {
        Map<String, Object> ticket = LeadDesk.lead(division, ALXA, 1, "8600.00");
        ticket.remove("channel");
        ticket.put("externalNo", externalNo);
        ticket.put("receivedAt", "2026-09-30T16:20:00+08:00");
        return play.post("system-12345", SuiteClient.ARREARS + "/tickets", ticket)
                .body()
                .path("id")
                .asText();
    }

    /** What kinds of days the three days until feedback are, and that the end is not moved. */
    private void counted(String id, String officer, String unit, List<String> kinds) {
        JsonNode explanation = desk.clock(officer, id, "FEEDBACK").path("dueExplanation");
        List<String> counted = StreamSupport.stream(explanation.path("days").spliterator(), false)
                .filter(day -> day.path("role").asText().equals("COUNTED"))
                .map(day -> day.path("dayType").asText())
                .toList();
        play.check("days that count", kinds, counted);
        play.check("unit", unit, explanation.path("unit").asText());
        play.check("roll", "NONE", explanation.path("rollRule").asText());
    }

    private void deadlines(String officer, String id, String accept, String connect, String feedback) {
        play.check(
                "accept by",
                accept,
                desk.clock(officer, id, "ACCEPT").path("dueOn").asText());
        play.check(
                "connect by",
                connect,
                desk.clock(officer, id, "CONNECT").path("dueOn").asText());
        play.check(
                "feedback by",
                feedback,
                desk.clock(officer, id, "FEEDBACK").path("dueOn").asText());
    }
}
