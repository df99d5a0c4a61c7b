package org.labourrights.standalone.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.labourrights.standalone.client.Answer;
import org.labourrights.standalone.client.SuiteClient;

/** S-04, S-06, S-08, S-19, S-20 and S-23: leads as they come in, run against their clocks and grow together. */
final class ArrearsLeads {

    private static final String ALXA = "91152921MA0ALX22X4";
    private static final String PARTNER = "91150104MA0LWP5518";
    private static final String OFFICER = "county-152921";
    private static final String YUQUAN = "county-150104";
    private static final int RIDERS = 34;

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
        play.check("claimed on 02-14 is premature", true, premature("2026-02-14T10:00:00+08:00"));
        play.check("claimed on 02-15 is not", false, premature("2026-02-15T10:00:00+08:00"));
    }

    private boolean premature(String receivedAt) {
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
                        "agreedPayDay", "2026-02-15")));
        return desk.enter(OFFICER, lead).path("prematureClaim").asBoolean();
    }

    /** S-08 until 2026-05-27: an order to pay expires unpaid; the crime test with and without a local threshold. */
    void crimeTest() {
        play.narrator().step("S-08 · Order to pay served 2026-05-11, 15 days; no local threshold is known");
        play.moveClock("2026-05-11T09:00:00+08:00");
        String id = desk.enter(OFFICER, LeadDesk.lead("152921", ALXA, 12, "96000.00"))
                .path("id")
                .asText();
        desk.investigate(OFFICER, id, "152921");
        play.moveClock("2026-05-27T09:00:00+08:00");
        JsonNode unknown = screen(id);
        play.check(
                "deadline of the order",
                "2026-05-26",
                unknown.path("orderDeadline").asText());
        play.check("without a threshold", "NEEDS_REVIEW", unknown.path("result").asText());

        play.narrator().step("S-08 · With the threshold T2 = 60,000 for groups");
        policy("crime.thresholdGroup", "152900", 60_000, play.today());
        play.check("12 workers, 96,000 yuan", "MET", screen(id).path("result").asText());
        play.events("lead.crime.suspected.v1", ALXA, 2, event -> true);
    }

    private JsonNode screen(String id) {
        return play.post(
                        OFFICER,
                        LeadDesk.LEADS + "/" + id + "/crime-screenings",
                        Map.of(
                                "distinctWorkers",
                                12,
                                "months",
                                2,
                                "amount",
                                "96000.00",
                                "orderServedOn",
                                "2026-05-11",
                                "orderDays",
                                15,
                                "absconded",
                                false,
                                "evidenceDestroyed",
                                false))
                .body();
    }

    /** S-06 from 2026-08-10 to 08-14: 34 riders of one partner become one group, reported once. */
    void groupOfRiders() {
        play.narrator().step("S-06 · 2026-08-10 to 08-14: 34 riders of one partner complain, 512,300 yuan in all");
        play.moveClock("2026-08-10T09:00:00+08:00");
        for (int rider = 1; rider <= RIDERS; rider++) {
            if (rider % 7 == 0) {
                play.moveClock(LocalDate.of(2026, 8, 10).plusDays(rider / 7) + "T09:00:00+08:00");
            }
            // 33 of 15,000 and one of 17,300.
            desk.enter(YUQUAN, LeadDesk.lead("150104", PARTNER, 1, rider == RIDERS ? "17300.00" : "15000.00"));
        }
        JsonNode group = play.items(play.get(YUQUAN, SuiteClient.ARREARS + "/groups?uscc=" + PARTNER))
                .getFirst();
        play.check("workers", RIDERS, group.path("total").path("workers").asInt());
        play.check("amount", "512300.00", group.path("total").path("amount").asText());
        play.check("response level", "LEVEL_3", group.path("detectedLevel").asText());
        play.events(
                "lead.group.detected.v1",
                PARTNER,
                1,
                event -> event.data().path("totalWorkers").asInt() >= 30);
    }

    /** S-04 from 2026-09-30: the clocks run through the National Day holiday, by natural and by working days. */
    void overNationalDay() {
        play.narrator().step("S-04 · 2026-09-30 16:20: a ticket from 12345; the days of Alxa are natural days");
        policy("lead.sla.unit", "152922", "WORKING_DAY", "2026-09-30");
        play.moveClock("2026-09-30T16:20:00+08:00");
        String natural = ticket("12345-20260930-0001", "152921");
        deadlines(OFFICER, natural, "2026-09-30", "2026-10-01", "2026-10-03");
        play.check("the ticket again is the same lead", natural, ticket("12345-20260930-0001", "152921"));

        play.narrator().step("S-04 · The same where the bureau counts working days");
        String working = ticket("12345-20260930-0002", "152922");
        deadlines("county-152922", working, "2026-09-30", "2026-10-08", "2026-10-10");

        play.narrator().step("S-04 · Accepted at once; nobody connects on 10-01, the breach is reported");
        desk.accept(OFFICER, natural, "152921");
        play.moveClock("2026-10-02T09:00:00+08:00");
        JsonNode connect = desk.clock(OFFICER, natural, "CONNECT");
        play.check("connection is late", true, connect.hasNonNull("breachedAt"));
        String leadNo = connect.path("leadNo").asText();
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
        return play.post("system-12345", SuiteClient.ARREARS + "/tickets", ticket)
                .body()
                .path("id")
                .asText();
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

    /** S-19 and S-20: whoever reports stays unknown, and a failing code needs a reason. */
    void nobodyIsLeaked() {
        play.narrator().step("S-19 · An anonymous report; an inspector of another division asks who it was");
        Map<String, Object> report = LeadDesk.lead("152921", ALXA, 1, "5000.00");
        report.put("leadType", "REPORT");
        report.put("reporter", Map.of("anonymous", true));
        String id = desk.enter(OFFICER, report).path("id").asText();
        desk.accept(OFFICER, id, "152921");
        String reporter = LeadDesk.LEADS + "/" + id + "/reporter?purpose=CONTACT";
        Answer foreign = play.ask("inspector-152922", reporter);
        play.check("an inspector of another division", 403, foreign.status());

        play.narrator().step("S-20 · A code whose check character fails, without and with a reason of the bureau");
        Map<String, Object> failing = LeadDesk.lead("152921", "91350211M0000XUF46", 1, "5000.00");
        Answer refused = play.tryPost(OFFICER, LeadDesk.LEADS, failing);
        play.check("without a reason", 422, refused.status());
        play.check("code", "E-USCC-CHECK", refused.body().path("code").asText());
        failing.put("usccOverrideReason", "营业执照原件已核对，校验位为登记机关赋码错误");
        play.check(
                "with a reason",
                true,
                desk.enter(OFFICER, failing).path("usccCheckOverridden").asBoolean());

        play.narrator().step("S-20 · The export of a provincial officer names nobody");
        String csv = play.ask("province-150000", LeadDesk.LEADS + "/export?division=152900")
                .text();
        play.check("no name in the export", false, csv.contains("李小明"));
        play.check("no phone in the export", false, csv.contains("13800000000"));
    }

    private void policy(String key, String division, Object value, String validFrom) {
        play.post(
                "admin",
                SuiteClient.ARREARS + "/policies",
                Map.of(
                        "key", key,
                        "division", division,
                        "value", value,
                        "validFrom", validFrom,
                        "sourceTag", "示例：地方标准",
                        "reason", "场景演示"));
    }
}
