package org.labourrights.standalone.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.labourrights.standalone.client.Events.Event;
import org.labourrights.standalone.client.SuiteClient;

/** S-03, a head enterprise of Hebei that reports to three levels and urges its partner. */
final class ThreeLevels {

    private static final String PLATFORM = "91130102MA09HQ033G";
    private static final String PARTNER = "91130123MA09XD035H";
    private static final String PERIOD = "2026Q3";
    private static final String KIND = "EMPLOYMENT_PERIODIC";
    private static final String REPORTER = "ent-" + PLATFORM;

    private final Play play;

    ThreeLevels(Play play) {
        this.play = play;
    }

    void prepare() {
        play.narrator()
                .step("S-03 · A head enterprise of Hebei and its partner in Zhengding (正定县) enter the base ledger");
        play.register("head-hebei.json");
        play.register("partner-zhengding.json");
        play.partnership(PLATFORM, PARTNER, "HZ-2026-003");
    }

    void routed() {
        play.narrator().step("S-03 · 2026-10-01: four obligations, each with its recipients");
        play.moveClock("2026-10-01T09:00:00+08:00");
        List<JsonNode> own = play.obligations(REPORTER, PLATFORM, PERIOD);
        play.check("obligations of the platform", 3, own.size());
        recipient(own, "130000", "PROVINCE", List.of("HRSS-130000", "MARKET_REGULATION-130000"));
        recipient(own, "130100", "CITY", List.of("HRSS-130100", "MARKET_REGULATION-130100"));
        recipient(own, "130682", "CITY", List.of("HRSS-130682", "MARKET_REGULATION-130682"));
        List<JsonNode> urged = play.obligations(REPORTER, PARTNER, PERIOD);
        play.check("obligations of the partner that the platform sees", 1, urged.size());
        recipient(urged, "130123", "COUNTY", List.of("HRSS-130123", "MARKET_REGULATION-130123"));
        play.check(
                "urged by", PLATFORM, urged.getFirst().path("urgedBy").path(0).asText());
    }

    void filesThreeReports() {
        play.narrator().step("S-03 · 2026-10-14: the platform files its three reports, the partner files nothing");
        play.moveClock("2026-10-14T10:00:00+08:00");
        for (JsonNode obligation : play.obligations(REPORTER, PLATFORM, PERIOD)) {
            play.file(PLATFORM, obligation, document(obligation));
        }
    }

    void partnerIsLate() {
        play.narrator().step("S-03 · 2026-10-16: the partner is overdue, the platform is not; the platform is warned");
        play.moveClock("2026-10-16T09:00:00+08:00");
        List<JsonNode> own = play.obligations(REPORTER, PLATFORM, PERIOD);
        for (JsonNode obligation : own) {
            play.check(
                    "state of the platform at "
                            + obligation.path("recipientDivision").asText(),
                    "SUBMITTED",
                    obligation.path("state").asText());
        }
        JsonNode partner = play.obligation("ent-" + PARTNER, PARTNER, PERIOD);
        play.check("state of the partner", "OVERDUE", partner.path("state").asText());
        play.events("report.overdue.v1", PARTNER, 1, event -> isOf(List.of(partner), event));
        play.events("report.overdue.v1", PLATFORM, 0, event -> isOf(own, event));
        List<JsonNode> urged =
                play.items(play.get(REPORTER, SuiteClient.REPORTING + "/enterprises/" + PLATFORM + "/urges")).stream()
                        .filter(owed -> owed.path("reportKind").asText().equals(KIND))
                        .toList();
        play.check("urge list (督促合作企业)", 1, urged.size());
        JsonNode urge = urged.isEmpty() ? MissingNode.getInstance() : urged.getFirst();
        play.check("to be urged", PARTNER, urge.path("partnerUscc").asText());
        play.check("warning on the platform", true, urge.path("warning").asBoolean());
        play.check("days overdue", 1, urge.path("daysOverdue").asInt());
        play.check("warned on", "2026-10-16", urge.path("warnedOn").asText());
    }

    private void recipient(List<JsonNode> obligations, String division, String level, List<String> agencies) {
        JsonNode obligation = obligations.stream()
                .filter(candidate ->
                        candidate.path("recipientDivision").asText().equals(division))
                .findFirst()
                .orElse(MissingNode.getInstance());
        play.check(
                "level of " + division, level, obligation.path("recipientLevel").asText());
        play.check(
                "due on at " + division, "2026-10-15", obligation.path("dueOn").asText());
        play.check("recipients at " + division, agencies, texts(obligation.path("recipientAgencyIds")));
    }

    private static boolean isOf(List<JsonNode> obligations, Event event) {
        return obligations.stream()
                .anyMatch(obligation ->
                        obligation.path("obligationNo").equals(event.data().path("obligationNo")));
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static JsonNode document(JsonNode obligation) {
        return Documents.read(
                "report-hebei-2026q3.json",
                Map.of(
                        "obligationNo",
                        obligation.path("obligationNo").asText(),
                        "divisionCode",
                        obligation.path("recipientDivision").asText()));
    }
}
