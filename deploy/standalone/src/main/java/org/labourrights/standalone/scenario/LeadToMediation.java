package org.labourrights.standalone.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import org.labourrights.standalone.client.Publisher;

/**
 * S-07: seven riders and their station agree to mediation, the agreement is not kept, the lead is back with its officer.
 * The mediation's side is told by its events, as the mediation service publishes them.
 */
final class LeadToMediation {

    private static final String UNIT = "91152921MA0ALX22X4";
    private static final String OFFICER = "county-152921";
    private static final String CASE = "TJ-152921-2026-00001";

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
        play.moveClock("2026-08-14T09:30:00+08:00");
        JsonNode lead = desk.enter(OFFICER, LeadDesk.lead("152921", UNIT, 7, "86400.00"));
        id = lead.path("id").asText();
        leadNo = lead.path("leadNo").asText();
        complaint = lead.path("complaintId").asText();
        desk.investigate(OFFICER, id, "152921");
        desk.step(
                OFFICER,
                id,
                "mediation-referral",
                Map.of(
                        "reporterConsents", true,
                        "enterpriseConsents", true,
                        "amountDisputed", true,
                        "note", "双方同意由新就业形态调解中心调解"));
        play.check(
                "state", "TO_MEDIATION", desk.show(OFFICER, id).path("status").asText());
        play.events(
                "lead.referred.to.mediation.v1",
                UNIT,
                1,
                event -> event.data().path("leadNo").asText().equals(leadNo)
                        && event.data().path("consentRecorded").asBoolean());
    }

    /** 2026-09-11: the agreement of 08-20 was to be performed by 09-10 and is breached. */
    void breached() {
        play.narrator().step("S-07 · 2026-09-11: the agreement is breached (agreement.breached.v1 on nef.me)");
        play.moveClock("2026-09-11T09:00:00+08:00");
        try (Publisher mediation = new Publisher(play.ports().kafkaServers(), "nef.me", "/mediation-service")) {
            mediation.publish(
                    "mediation.accepted.v1",
                    CASE,
                    "152921",
                    UNIT,
                    "2026-08-14T10:00:00+08:00",
                    Map.of("caseNo", CASE, "complaintId", complaint, "sourceRef", leadNo, "dueOn", "2026-08-29"));
            mediation.publish(
                    "agreement.effective.v1",
                    CASE,
                    "152921",
                    UNIT,
                    "2026-08-20T17:00:00+08:00",
                    Map.of(
                            "caseNo", CASE,
                            "complaintId", complaint,
                            "effectiveOn", "2026-08-20",
                            "reviewDue", "2026-09-04",
                            "judicialDue", "2026-09-20"));
            mediation.publish(
                    "agreement.breached.v1",
                    CASE,
                    "152921",
                    UNIT,
                    "2026-09-11T00:05:00+08:00",
                    Map.of(
                            "caseNo", CASE,
                            "complaintId", complaint,
                            "uscc", UNIT,
                            "amount", "86400.00",
                            "paymentOrderEligible", true));
        }
        play.await(
                "the lead is back where the parties are spoken to",
                "CONNECTED",
                Duration.ofSeconds(30),
                () -> desk.show(OFFICER, id).path("status").asText());
    }
}
