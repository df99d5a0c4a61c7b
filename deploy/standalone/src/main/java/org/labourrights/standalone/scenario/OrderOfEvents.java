package org.labourrights.standalone.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.labourrights.standalone.client.Events.Event;
import org.labourrights.standalone.client.Known;
import org.labourrights.standalone.client.Publisher;
import org.labourrights.standalone.client.SuiteClient;

/**
 * S-21: events out of their order and events told twice. Played are both built services: the lead that is paid before its
 * facts are confirmed, its events as the reporting service consumes them, and the accepted report that is told again. That
 * inspection and mediation end in the same place waits for those services. The crash between commit and send is no scenario
 * to show to anybody; the journeys play it with a broker and a service that are killed.
 */
final class OrderOfEvents {

    private static final String UNIT = "91152921MA0ALX22X4";
    private static final String OFFICER = "county-152921";
    private static final String PLATFORM = HalfYearReport.PLATFORM;
    private static final String COUNTY = "county-150105";

    private final Play play;
    private final LeadDesk desk;

    OrderOfEvents(Play play) {
        this.play = play;
        this.desk = new LeadDesk(play);
    }

    /** {@code lead.paid.v1} before {@code lead.substantiated.v1}. */
    void paidBeforeSubstantiated() {
        play.narrator().step("S-21 · 2026-07-20: paid in full before the facts are confirmed");
        play.moveClock("2026-07-20T09:00:00+08:00");
        JsonNode lead = desk.enter(OFFICER, LeadDesk.lead("152921", UNIT, 7, "86400.00"));
        String id = lead.path("id").asText();
        String leadNo = lead.path("leadNo").asText();
        desk.investigate(OFFICER, id, "152921");
        desk.step(
                OFFICER,
                id,
                "payments",
                Map.of("amount", "86400.00", "workerCount", 7, "paidOn", "2026-07-20", "payer", "EMPLOYER"));
        resolved(id);
        play.moveClock("2026-07-21T09:00:00+08:00");
        Map<String, Object> facts = new HashMap<>(Map.of("workerCount", 7, "amount", "86400.00"));
        facts.putAll(Map.of("periodStart", "2026-05-01", "periodEnd", "2026-06-30", "findings", "台账核对属实"));
        desk.step(OFFICER, id, "substantiation", facts);
        resolved(id);
        Event paid = only("lead.paid.v1", leadNo);
        Event substantiated = only("lead.substantiated.v1", leadNo);
        play.check("told: paid", "86400.00", paid.data().path("amount").asText());
        play.check("told: workers paid", 7, paid.data().path("workerCount").asInt());
        play.check("told: remaining", "0.00", paid.data().path("remaining").asText());
        play.check(
                "told: confirmed",
                "86400.00",
                substantiated.data().path("amount").asText());
        play.check(
                "paid is told first",
                true,
                paid.partition() == substantiated.partition() && paid.offset() < substantiated.offset());
        play.consumed();
    }

    private void resolved(String id) {
        JsonNode lead = desk.show(OFFICER, id);
        play.check("state", "RESOLVED", lead.path("state").asText());
        play.check("outcome", "PAID_IN_FULL", lead.path("outcome").asText());
        play.check("paid", "86400.00", lead.path("paidAmount").asText());
        play.check("paid on", "2026-07-20", lead.path("paidOn").asText());
    }

    private Event only(String type, String leadNo) {
        return play.events(type, UNIT, 1, event -> event.data()
                        .path("leadNo")
                        .asText()
                        .equals(leadNo))
                .getFirst();
    }

    /** {@code report.accepted.v1} twice, and once more under another id. */
    void reportToldTwice() {
        play.narrator().step("S-21 · The accepted report is told again: no second ledger entry, no second lead");
        List<JsonNode> ledger = ledger();
        JsonNode enterprise = enterprise();
        Event accepted =
                play.events("report.accepted.v1", PLATFORM, 1, event -> true).getFirst();
        try (Publisher again =
                new Publisher(play.ports().kafkaServers(), Known.REPORTING.topic(), Known.REPORTING.source())) {
            again.again(accepted);
            again.anew(accepted);
        }
        play.events("report.accepted.v1", PLATFORM, 3, event -> true);
        play.consumed();
        play.check("ledger entries", ledger, ledger());
        play.check("enterprise", enterprise, enterprise());
        List<String> found =
                play.items(play.get(COUNTY, LeadDesk.LEADS + "?channel=REPORT_ANALYSIS&uscc=" + PLATFORM)).stream()
                        .map(lead -> lead.path("claimWorkerCount").asInt() + " workers, "
                                + lead.path("claimTotalAmount").asText() + " yuan")
                        .toList();
        play.check("leads found in the report", List.of("9 workers, 148148.15 yuan"), found);
    }

    private List<JsonNode> ledger() {
        return play.items(play.get(COUNTY, SuiteClient.REPORTING + "/enterprises/" + PLATFORM + "/ledger-entries"));
    }

    private JsonNode enterprise() {
        return play.get(COUNTY, SuiteClient.REPORTING + "/enterprises/" + PLATFORM)
                .body();
    }
}
