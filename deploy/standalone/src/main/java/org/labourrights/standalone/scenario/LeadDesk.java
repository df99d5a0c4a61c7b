package org.labourrights.standalone.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.labourrights.standalone.client.Answer;
import org.labourrights.standalone.client.SuiteClient;

/** What the scenarios of wage arrears share: a lead as it is entered and handled by an officer. */
final class LeadDesk {

    static final String LEADS = SuiteClient.ARREARS + "/leads";

    private final Play play;

    LeadDesk(Play play) {
        this.play = play;
    }

    /** The least that a lead says, with one worker and one amount; members may be added or replaced. */
    static Map<String, Object> lead(String division, String uscc, int workers, String amount) {
        Map<String, Object> lead = new HashMap<>();
        lead.put("leadType", "COMPLAINT");
        lead.put("channel", "ONSITE");
        lead.put("reporter", Map.of("anonymous", false, "name", "李小明", "phone", "13800000000"));
        lead.put("uscc", uscc);
        lead.put("employmentRelation", "INCOMPLETE");
        lead.put("occupation", "DELIVERY_RIDER");
        lead.put("divisionCode", division);
        lead.put("claimWorkerCount", workers);
        lead.put("claimTotalAmount", amount);
        lead.put("migrantWage", true);
        return lead;
    }

    JsonNode enter(String officer, Map<String, Object> lead) {
        return play.post(officer, LEADS, lead).body();
    }

    /** Accepts it; the officer who asks answers for it. */
    void accept(String officer, String id, String division) {
        step(officer, id, "acceptance", Map.of("handlerId", officer, "handlerAgencyId", "HRSS-" + division));
    }

    void contact(String officer, String id) {
        play.post(
                officer,
                LEADS + "/" + id + "/contacts",
                Map.of("withParty", "ENTERPRISE", "method", "PHONE", "summary", "单位承认拖欠，承诺核实后答复"));
    }

    void answer(String officer, String id) {
        play.post(
                officer, LEADS + "/" + id + "/feedbacks", Map.of("stage", "PROGRESS", "content", "已与单位对接，正在核实工资发放记录"));
    }

    /** From acceptance to a recorded plan. */
    void investigate(String officer, String id, String division) {
        accept(officer, id, division);
        contact(officer, id);
        step(officer, id, "investigation", Map.of("plan", "调取工资台账，询问站长与骑手"));
    }

    /** A step that is made for the present version of the lead. */
    Answer step(String officer, String id, String step, Map<String, Object> body) {
        Answer present = play.get(officer, LEADS + "/" + id);
        return play.write(
                officer,
                LEADS + "/" + id + "/" + step,
                body,
                UUID.randomUUID().toString(),
                present.etag().orElse(""));
    }

    JsonNode show(String officer, String id) {
        return play.get(officer, LEADS + "/" + id).body();
    }

    /** The clock of that kind, the first where there are several. */
    JsonNode clock(String officer, String id, String kind) {
        return clocks(officer, id).stream()
                .filter(clock -> clock.path("kind").asText().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no clock " + kind));
    }

    private List<JsonNode> clocks(String officer, String id) {
        return StreamSupport.stream(
                        play.get(officer, LEADS + "/" + id + "/clocks")
                                .body()
                                .path("clocks")
                                .spliterator(),
                        false)
                .toList();
    }

    /** Sets a local rule of the arrears service. */
    void policy(String key, String division, Object value, String validFrom) {
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
