package org.labourrights.standalone.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.labourrights.standalone.client.Answer;
import org.labourrights.standalone.client.SuiteClient;

/** S-19 and S-20: whoever reports stays unknown, and a failing code needs a reason. */
final class NobodyIsLeaked {

    private static final String UNIT = "91152921MA0ALX22X4";
    private static final String OFFICER = "county-152921";
    private static final String RESIDENT_ID = "150105199003075122";

    private final Play play;
    private final LeadDesk desk;

    NobodyIsLeaked(Play play) {
        this.play = play;
        this.desk = new LeadDesk(play);
    }

    /** S-19: somebody blows the whistle about overtime. */
    void whistleBlower() {
        play.narrator().step("S-19 · An anonymous report about overtime is accepted without a reporter");
        Map<String, Object> report = LeadDesk.lead("152921", UNIT, 1, "5000.00");
        report.put("leadType", "REPORT");
        report.put("reporter", Map.of("anonymous", true));
        report.put("facts", "站点长期超时加班，加班费未计发。");
        JsonNode lead = desk.enter(OFFICER, report);
        String id = lead.path("id").asText();
        desk.accept(OFFICER, id, "152921");
        JsonNode accepted = desk.show(OFFICER, id);
        play.check("state", "ACCEPTED", accepted.path("state").asText());
        String reporter = LeadDesk.LEADS + "/" + id + "/reporter?purpose=CONTACT";
        play.check(
                "who it was",
                "{\"anonymous\":true,\"masked\":true}",
                play.get(OFFICER, reporter).text());

        play.narrator().step("S-19 · An inspector of another division asks who it was");
        // S-19 names 403; a lead that one cannot see answers as one that does not exist, so that nobody can probe for
        // it.
        play.check(
                "an inspector of another division",
                404,
                play.ask("inspector-152922", reporter).status());

        play.narrator().step("S-19 · The enterprise reads its copy");
        desk.contact(OFFICER, id);
        Map<String, Object> asked = Map.of("demands", List.of("ATTENDANCE"), "answerDueOn", answerDueOn());
        play.post(OFFICER, LeadDesk.LEADS + "/" + id + "/enterprise-copy", asked);
        Answer copies = play.get("ent-" + UNIT, SuiteClient.ARREARS + "/enterprise-copies?limit=1");
        play.check(
                "asked for",
                "ATTENDANCE",
                play.items(copies).getFirst().path("demands").path(0).asText());
        JsonNode contact = play.items(play.get(OFFICER, LeadDesk.LEADS + "/" + id + "/contacts"))
                .getFirst();
        List<String> secrets = Stream.of(
                        lead.path("id"),
                        lead.path("leadNo"),
                        lead.path("complaintId"),
                        lead.path("receivedAt"),
                        accepted.path("acceptedAt"),
                        contact.path("contactedAt"))
                .map(JsonNode::asText)
                .filter(secret -> secret.isEmpty() || copies.text().contains(secret))
                .toList();
        play.check("token or time of contact in the copy", List.of(), secrets);
    }

    private String answerDueOn() {
        return LocalDate.parse(play.today()).plusDays(10).toString();
    }

    /** S-20: exports are masked, events name nobody, each reading in clear leaves one record. */
    void personalData() {
        play.narrator().step("S-20 · The export of a provincial officer is masked");
        Map<String, Object> complaint = LeadDesk.lead("152921", UNIT, 1, "5000.00");
        complaint.put(
                "reporter",
                Map.of(
                        "anonymous", false,
                        "name", "李小明",
                        "phone", "13800000000",
                        "idType", "ID_CARD",
                        "idNo", RESIDENT_ID));
        JsonNode lead = desk.enter(OFFICER, complaint);
        String leadNo = lead.path("leadNo").asText();
        String csv = play.ask("province-150000", LeadDesk.LEADS + "/export?division=152900")
                .text();
        String line =
                csv.lines().filter(row -> row.contains(leadNo)).findFirst().orElse("");
        play.check("name in the export", true, line.contains("李*明"));
        play.check("id in the export", true, line.contains("150105********5122"));
        for (String clear : List.of("李小明", "13800000000", RESIDENT_ID)) {
            play.check("in clear in the export: " + clear, false, csv.contains(clear));
        }

        play.narrator().step("S-20 · Each reading in clear leaves one record, and no event has the number");
        String id = lead.path("id").asText();
        desk.accept(OFFICER, id, "152921");
        play.check("records before", 0L, readings(leadNo));
        String reporter = LeadDesk.LEADS + "/" + id + "/reporter";
        play.check(
                "the handler reads",
                RESIDENT_ID,
                play.get(OFFICER, reporter + "?purpose=CONTACT")
                        .body()
                        .path("idNo")
                        .asText());
        play.check("records after one", 1L, readings(leadNo));
        play.get(OFFICER, reporter + "?purpose=VERIFICATION");
        play.check("records after two", 2L, readings(leadNo));
        play.check(
                "masked reading",
                "150105********5122",
                play.get(OFFICER, reporter).body().path("idNo").asText());
        play.check("records after a masked one", 2L, readings(leadNo));
        play.events("lead.accepted.v1", UNIT, 1, event -> event.data()
                .path("leadNo")
                .asText()
                .equals(leadNo));
        long naming = play.told().stream()
                .filter(event -> event.envelope().toString().contains(RESIDENT_ID))
                .count();
        play.check("events with the number", 0L, naming);
    }

    private long readings(String leadNo) {
        return play.items(play.get("auditor", SuiteClient.ARREARS + "/events/audit-entries?subject=" + leadNo)).stream()
                .filter(entry -> entry.path("type").asText().equals("personal.data.read.v1"))
                .count();
    }

    /** S-20: a code whose check character fails. */
    void failingCode() {
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
    }
}
