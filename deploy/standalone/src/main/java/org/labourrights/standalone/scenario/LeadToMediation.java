package org.labourrights.standalone.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.labourrights.standalone.client.Publisher;

/**
 * S-07: seven riders and their station agree to mediation, the agreement is not kept, the lead is back with its officer.
 * The mediation's side is told by its events, as the mediation service publishes them; its days are those of the suite's
 * calendar. The limits of its own cases and the payment order wait for that service.
 */
final class LeadToMediation {

    private static final String UNIT = "91152921MA0ALX22X4";
    private static final String OFFICER = "county-152921";
    private static final String CASE = "TJ-152921-2026-00001";

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Play play;
    private final LeadDesk desk;
    private String id = "";
    private String leadNo = "";
    private String complaint = "";

    LeadToMediation(Play play) {
        this.play = play;
        this.desk = new LeadDesk(play);
    }

    /** 2026-08-12: referred with the consent of both. */
    void referred() {
        play.narrator().step("S-07 · 2026-08-12: a lead of 7 riders, 86,400 yuan; both parties agree to mediation");
        play.moveClock("2026-08-12T09:30:00+08:00");
        JsonNode lead = desk.enter(OFFICER, LeadDesk.lead("152921", UNIT, 7, "86400.00"));
        id = lead.path("id").asText();
        leadNo = lead.path("leadNo").asText();
        complaint = lead.path("complaintId").asText();
        desk.investigate(OFFICER, id, "152921");
        Map<String, Object> consent =
                new HashMap<>(Map.of("reporterConsents", true, "enterpriseConsents", true, "amountDisputed", true));
        consent.put("note", "双方同意由新就业形态调解中心调解");
        desk.step(OFFICER, id, "mediation-referral", consent);
        JsonNode referred = desk.show(OFFICER, id);
        play.check("state", "TO_MEDIATION", referred.path("state").asText());
        play.check("relation", "INCOMPLETE", referred.path("employmentRelation").asText());
        JsonNode told = play.events("lead.referred.to.mediation.v1", UNIT, 1, event -> event.data()
                        .path("leadNo")
                        .asText()
                        .equals(leadNo))
                .getFirst()
                .data();
        play.check("told: amount", "86400.00", told.path("claimAmount").asText());
        play.check("told: workers", 7, told.path("workerCount").asInt());
        play.check("told: consent", true, told.path("consentRecorded").asBoolean());
        play.due("mediation accepts by", "2026-08-17", "2026-08-12", 3, "WORKING_DAY", "FORWARD");
    }

    /** 2026-08-20: an agreement of all. */
    void agreed() {
        play.narrator().step("S-07 · 2026-08-20: accepted on 08-14, the agreement takes effect (nef.me)");
        play.moveClock("2026-08-20T17:30:00+08:00");
        play.due("review until", "2026-09-04", "2026-08-20", 15, "NATURAL_DAY", "FORWARD");
        play.due("judicial confirmation until", "2026-09-20", "2026-08-20", 30, "NATURAL_DAY", "FORWARD");
        try (Publisher mediation = mediation()) {
            tell(mediation, "mediation.accepted.v1", "2026-08-14T10:00:00+08:00", Map.of("dueOn", "2026-08-29"));
            tell(
                    mediation,
                    "mediation.concluded.v1",
                    "2026-08-20T16:30:00+08:00",
                    Map.of("result", "AGREEMENT", "amount", "86400.00", "days", 8));
            tell(
                    mediation,
                    "agreement.effective.v1",
                    "2026-08-20T17:00:00+08:00",
                    Map.of("effectiveOn", "2026-08-20", "reviewDue", "2026-09-04", "judicialDue", "2026-09-20"));
        }
        awaitState("the agreement stands for the money", "RESOLVED MEDIATED");
        play.await("the case beside the lead", "EFFECTIVE 2026-09-04 86400.00", PATIENCE, this::related);
    }

    /** 2026-09-11: what was to be paid by 09-10 is not. */
    void breached() {
        play.narrator().step("S-07 · 2026-09-11: the agreement is breached (agreement.breached.v1 on nef.me)");
        play.moveClock("2026-09-11T09:00:00+08:00");
        try (Publisher mediation = mediation()) {
            tell(
                    mediation,
                    "agreement.breached.v1",
                    "2026-09-11T00:05:00+08:00",
                    Map.of("amount", "86400.00", "paymentOrderEligible", true));
        }
        awaitState("the lead is back where the parties are spoken to", "CONNECTED ");
        play.check("the case beside the lead", "BREACHED 2026-09-04 86400.00", related());
        play.due("payment order of 09-14 issued by", "2026-09-29", "2026-09-14", 15, "NATURAL_DAY", "FORWARD");
    }

    private void awaitState(String what, String stateAndOutcome) {
        play.await(what, stateAndOutcome, PATIENCE, () -> {
            JsonNode lead = desk.show(OFFICER, id);
            return lead.path("state").asText() + " " + lead.path("outcome").asText();
        });
    }

    private String related() {
        JsonNode related = play.items(play.get(OFFICER, LeadDesk.LEADS + "/" + id + "/related-cases")).stream()
                .filter(item -> item.path("refNo").asText().equals(CASE))
                .findFirst()
                .orElse(MissingNode.getInstance());
        return related.path("state").asText() + " " + related.path("dueOn").asText() + " "
                + related.path("amount").asText();
    }

    private Publisher mediation() {
        return new Publisher(play.ports().kafkaServers(), "nef.me", "/mediation-service");
    }

    private void tell(Publisher mediation, String type, String time, Map<String, Object> more) {
        Map<String, Object> data = new HashMap<>(more);
        data.putAll(Map.of("caseNo", CASE, "complaintId", complaint, "sourceRef", leadNo, "uscc", UNIT));
        mediation.publish(type, CASE, "152921", UNIT, time, data);
    }
}
