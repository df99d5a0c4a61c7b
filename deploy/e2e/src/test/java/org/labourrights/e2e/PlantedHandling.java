package org.labourrights.e2e;

import static org.labourrights.e2e.Planting.DIVISION;
import static org.labourrights.e2e.Planting.LEADS;
import static org.labourrights.e2e.Planting.OFFICER;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.labourrights.standalone.client.SuiteClient;

/** People written into every text that an officer can write about a lead, and read again where that is allowed. */
final class PlantedHandling {

    private static final String INSPECTION = "inspection-lead-" + DIVISION;
    private static final String AGENCY = "HRSS-" + DIVISION;

    private final Planting planting;
    private final String today;

    /** @param today of the suite's clock, ISO-8601 */
    PlantedHandling(Planting planting, String today) {
        this.planting = planting;
        this.today = today;
    }

    /** From acceptance to the enforcement of what was agreed; the number of the lead. */
    String paidInTheEnd(PlantedIntake intake) {
        JsonNode lead = investigated("complaint that is settled");
        String id = lead.path("id").asText();
        intake.attachment(OFFICER, id, planting.person("attachment of an officer"));
        step(id, "relation", Map.of("relation", "ESTABLISHED", "explanation", text("grounds of the relation")));
        step(
                id,
                "platform-liability",
                Map.of(
                        "platformUscc", "91152921MA0ALX22X4",
                        "reason", "UNQUALIFIED_PARTNER",
                        "explanation", text("grounds of liability")));
        screened(id);
        Map<String, Object> found = new HashMap<>(
                Map.of("workerCount", 1, "amount", "8600.00", "periodStart", "2025-11-01", "periodEnd", "2025-11-30"));
        found.put("findings", text("findings"));
        step(id, "substantiation", found);
        takenBack(id);
        Map<String, Object> instalment = Map.of("dueOn", "2027-06-30", "amount", "8600.00");
        step(id, "commitments", Map.of("promisedOn", today, "installments", List.of(instalment)));
        step(id, "payments", Map.of("amount", "600.00", "workerCount", 1, "paidOn", today, "payer", "EMPLOYER"));
        step(id, "advances", Map.of("amount", "1000.00", "workerCount", 1, "advancedOn", today));
        step(id, "enterprise-copy", Map.of("demands", List.of("PAYROLL"), "answerDueOn", "2027-06-30"));
        settled(id, "agreement");
        step(id, "objection", Map.of("statement", text("objection")));
        settled(id, "agreement after an objection");
        step(id, "confirmation", Map.of("statement", text("confirmation")));
        enforced(id);
        step(id, "reopening", Map.of("reason", "PROMISE_BROKEN", "explanation", text("reopening")));
        String leadNo = lead.path("leadNo").asText();
        read(id, leadNo);
        return leadNo;
    }

    /** What was recorded by mistake. */
    private void takenBack(String id) {
        Map<String, Object> instalment = Map.of("dueOn", "2027-06-30", "amount", "100.00");
        String promise = recorded(id, "commitments", Map.of("promisedOn", today, "installments", List.of(instalment)));
        step(id, "commitments/" + promise + "/voiding", mistake("promise"));
        String payment = recorded(
                id, "payments", Map.of("amount", "100.00", "workerCount", 0, "paidOn", today, "payer", "EMPLOYER"));
        step(id, "payments/" + payment + "/reversal", mistake("payment"));
        String advance = recorded(id, "advances", Map.of("amount", "100.00", "workerCount", 1, "advancedOn", today));
        step(id, "advances/" + advance + "/recoveries", Map.of("amount", "10.00"));
        Map<String, Object> recovery = new HashMap<>(mistake("recovery"));
        recovery.put("amount", "10.00");
        step(id, "advances/" + advance + "/recoveries/reversal", recovery);
        step(id, "advances/" + advance + "/voiding", mistake("advance"));
    }

    private String recorded(String id, String step, Object body) {
        return step(id, step, body).path("id").asText();
    }

    private Map<String, Object> mistake(String what) {
        return Map.of("reason", "WRONG_AMOUNT", "explanation", text(what + " recorded by mistake"));
    }

    private void screened(String id) {
        Map<String, Object> facts = new HashMap<>(Map.of("workerCount", 1, "months", 3, "amount", "8600.00"));
        facts.putAll(
                Map.of("orderServedOn", "2025-11-05", "orderDays", 5, "absconded", false, "evidenceDestroyed", false));
        String screening = step(id, "crime-screenings", facts).path("id").asText();
        planting.step(
                INSPECTION,
                id,
                "crime-screenings/" + screening + "/decision",
                Map.of("decision", "NO_TRANSFER", "explanation", text("grounds of the crime test")));
    }

    private void settled(String id, String place) {
        step(id, "resolution", Map.of("resolution", "PAID_PARTIAL_WITH_AGREEMENT", "agreement", text(place)));
    }

    private void enforced(String id) {
        Person debtor = planting.person("number of a court's case");
        step(
                id,
                "enforcements",
                Map.of(
                        "courtCaseNo",
                        "（2026）内2921执12号" + debtor.name() + debtor.phone(),
                        "appliedOn",
                        today,
                        "nextCheckOn",
                        "2027-06-30"));
        step(
                id,
                "enforcements/progress",
                Map.of("state", "OPEN", "nextCheckOn", "2027-07-30", "note", text("progress of enforcement")));
    }

    /** What the handler, a colleague and a superior read of it. */
    private void read(String id, String leadNo) {
        String lead = LEADS + "/" + id;
        for (String part : List.of(
                "/reporter?purpose=CONTACT",
                "/facts?purpose=VERIFICATION",
                "/people",
                "/contacts?purpose=VERIFICATION",
                "/feedbacks?purpose=VERIFICATION",
                "/records?purpose=VERIFICATION",
                "/payments",
                "/claims",
                "/clocks",
                "/attachments",
                "/enforcements",
                "/crime-screenings",
                "/duplicates",
                "/enterprise-copy")) {
            planting.read(OFFICER, lead + part);
        }
        for (JsonNode person : planting.read(OFFICER, lead + "/people").body().path("items")) {
            planting.read(OFFICER, lead + "/people/" + person.path("ref").asText() + "?purpose=PAYMENT");
        }
        planting.read("province-150000", LEADS + "/export?division=" + DIVISION);
        planting.read("province-150000", LEADS + "/export?format=XLSX&division=" + DIVISION);
        planting.read("auditor", SuiteClient.ARREARS + "/events/audit-entries?subject=" + leadNo);
    }

    /** Every other end of a lead. */
    void otherEnds() {
        String rejected = investigated("complaint that is rejected").path("id").asText();
        step(rejected, "rejection", Map.of("reason", "NOT_SUBSTANTIATED", "explanation", text("rejection")));
        String withdrawn =
                investigated("complaint that is withdrawn").path("id").asText();
        step(withdrawn, "withdrawal", Map.of("voluntary", true, "statement", text("withdrawal")));
        String mediated = investigated("complaint for mediation").path("id").asText();
        Map<String, Object> consent =
                new HashMap<>(Map.of("reporterConsents", true, "enterpriseConsents", true, "amountDisputed", true));
        consent.put("note", text("note for mediation"));
        step(mediated, "mediation-referral", consent);
        String filed = investigated("complaint for a case").path("id").asText();
        step(filed, "relation", Map.of("relation", "ESTABLISHED", "explanation", text("grounds of a relation")));
        planting.step(
                INSPECTION,
                filed,
                "filing-request",
                Map.of("violationTypes", List.of("WAGE_ARREARS"), "explanation", text("grounds for filing")));
        step(filed, "closing", Map.of("outcome", "FILED_CASE", "explanation", text("closing")));
        transferred();
        handedOver();
        merged();
    }

    private void merged() {
        String id = investigated("complaint that is merged").path("id").asText();
        String other = investigated("complaint that goes on").path("id").asText();
        step(id, "merge", Map.of("into", other));
        planting.read(OFFICER, LEADS + "/" + other + "/people");
        planting.read(OFFICER, LEADS + "/" + other + "/merged");
        step(id, "unmerge", Map.of("reason", text("wrong merge")));
    }

    private void transferred() {
        String id = investigated("complaint that is transferred").path("id").asText();
        Map<String, Object> transfer = new HashMap<>(Map.of("toAgencyId", "HRSS-152922", "reason", "WRONG_DIVISION"));
        transfer.put("explanation", text("transfer"));
        step(id, "transfer", transfer);
        planting.step("county-152922", id, "transfer/refusal", Map.of("note", text("transfer refused")));
        transfer.put("explanation", text("second transfer"));
        step(id, "transfer", transfer);
        planting.step("county-152922", id, "transfer/confirmation", Map.of("note", text("transfer confirmed")));
    }

    private void handedOver() {
        String id = investigated("complaint that is handed over").path("id").asText();
        Map<String, Object> colleague = Map.of("handlerId", "inspector-" + DIVISION, "handlerAgencyId", AGENCY);
        step(id, "handover", Map.of("to", colleague, "reason", "ABSENCE", "note", text("note of a hand-over")));
    }

    private JsonNode investigated(String lead) {
        Map<String, Object> body = planting.lead(lead);
        JsonNode entered = planting.write(OFFICER, LEADS, body).body();
        String id = entered.path("id").asText();
        step(id, "acceptance", Map.of("handlerId", OFFICER, "handlerAgencyId", AGENCY));
        Map<String, Object> contact = new HashMap<>(Map.of("withParty", "REPORTER", "method", "PHONE"));
        contact.put("summary", text("contact, " + lead));
        step(id, "contacts", contact);
        step(id, "feedbacks", Map.of("stage", "PROGRESS", "content", text("feedback, " + lead)));
        step(id, "investigation", Map.of("plan", text("plan, " + lead)));
        return entered;
    }

    private JsonNode step(String id, String step, Object body) {
        return planting.step(OFFICER, id, step, body).body();
    }

    private String text(String place) {
        return "经办人记录：" + planting.person(place).text() + "。";
    }
}
