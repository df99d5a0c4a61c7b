package org.labourrights.e2e;

import static org.labourrights.e2e.Planting.DIVISION;
import static org.labourrights.e2e.Planting.LEADS;
import static org.labourrights.e2e.Planting.OFFICER;
import static org.labourrights.e2e.Planting.escaped;
import static org.labourrights.e2e.Planting.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.labourrights.standalone.client.SuiteClient;

/** People handed in through every channel of intake, and in requests that are refused. */
final class PlantedIntake {

    private static final String TICKETS = SuiteClient.ARREARS + "/tickets";
    private static final Map<String, String> JSON_BODY = Map.of("Content-Type", "application/json");

    private static final Set<Integer> REFUSED = Set.of(400, 422);

    private final Planting planting;

    PlantedIntake(Planting planting) {
        this.planting = planting;
    }

    /** Hotline, national platform, a batch, an officer, and workers with and without a login. */
    void everyChannel() {
        planting.write("system-12345", TICKETS, ticket("ticket of 12345"));
        planting.write("system-national", TICKETS, ticket("ticket of the national platform"));
        planting.expect(
                Set.of(200),
                "system-12345",
                "POST",
                TICKETS + "/batch",
                Map.of("Content-Type", "application/x-ndjson"),
                json(ticket("batch of tickets")));
        String code = planting.write(null, SuiteClient.ARREARS + "/public/leads", planting.report("public report"))
                .body()
                .path("receiptCode")
                .asText();
        planting.read(null, SuiteClient.ARREARS + "/public/leads/" + code);
        String mine = SuiteClient.ARREARS + "/worker/leads";
        String number = planting.write("worker", mine, planting.report("worker's report"))
                .body()
                .path("leadNo")
                .asText();
        String own = StreamSupport.stream(
                        planting.read("worker", mine + "?limit=200")
                                .body()
                                .path("items")
                                .spliterator(),
                        false)
                .filter(lead -> lead.path("leadNo").asText().equals(number))
                .map(lead -> lead.path("id").asText())
                .findFirst()
                .orElseThrow();
        planting.read("worker", mine + "/" + own);
        planting.read("worker", SuiteClient.ARREARS + "/worker/personal-data");
        attachment("worker", own, planting.person("attachment of a worker"));
        namedInEmployer();
    }

    /** Who employs somebody may be a foreman known by name and telephone. */
    private void namedInEmployer() {
        Person foreman = planting.person("name of an employer nobody knows");
        Map<String, Object> lead = planting.lead("lead against a foreman");
        lead.remove("uscc");
        lead.put("employerName", "包工头" + foreman.name() + foreman.phone());
        String id = planting.write(OFFICER, LEADS, lead).body().path("id").asText();
        planting.read(OFFICER, LEADS + "/" + id + "/employer-suggestions");
        planting.read(OFFICER, LEADS + "/export?division=" + DIVISION);
    }

    void attachment(String client, String lead, Person person) {
        String file = "%PDF-1.7\n" + person.text();
        String path = LEADS + "/" + lead + "/attachments";
        String id = planting.expect(
                        Set.of(201),
                        client,
                        "POST",
                        path + "?originalName=" + escaped(person.name() + person.phone() + person.address() + ".pdf"),
                        Map.of("Content-Type", "application/octet-stream"),
                        file.getBytes(StandardCharsets.UTF_8))
                .body()
                .path("id")
                .asText();
        if (!client.equals("worker")) {
            planting.read(client, path + "/" + id);
        }
    }

    /** A search carries a person in its query, known parameter or not. */
    void searches() {
        Person sought = planting.person("query of a search");
        for (String value : List.of(sought.name(), sought.phone(), sought.residentId(), sought.address())) {
            String text = escaped(value);
            ask(OFFICER, LEADS + "?phone=" + text);
            ask(OFFICER, LEADS + "?handlerId=" + text);
            ask(OFFICER, SuiteClient.ARREARS + "/employers?name=" + text);
            ask(OFFICER, SuiteClient.ARREARS + "/groups?uscc=" + text);
            ask("auditor", SuiteClient.ARREARS + "/events/audit-entries?subject=" + text);
            ask(OFFICER, SuiteClient.REPORTING + "/enterprises?name=" + text);
            ask(null, SuiteClient.ARREARS + "/public/leads?phone=" + text);
        }
    }

    /** Refused with 400, 401, 404, 405, 415 and 422, each with somebody in the request. */
    void refusals() {
        Person path = planting.person("path that leads nowhere");
        for (String value : path.values()) {
            ask(OFFICER, LEADS + "/" + escaped(value));
            ask(OFFICER, SuiteClient.ARREARS + "/" + escaped(value));
            ask(null, SuiteClient.ARREARS + "/public/leads/" + escaped(value));
            ask(OFFICER, SuiteClient.REPORTING + "/enterprises/" + escaped(value));
            ask(OFFICER, "/" + escaped(value));
            refused(Set.of(404, 405), "DELETE", LEADS + "/" + escaped(value), JSON_BODY, new byte[0]);
        }
        Person body = planting.person("body that is refused");
        for (Map<String, Object> bad : faulty(body)) {
            refused(REFUSED, "POST", LEADS, JSON_BODY, json(bad));
            refused(REFUSED, "POST", LEADS + "?dryRun=true", JSON_BODY, json(bad));
        }
        byte[] broken = ("{\"leadType\":\"" + body.text() + "\", " + body.text()).getBytes(StandardCharsets.UTF_8);
        refused(Set.of(400), "POST", LEADS, JSON_BODY, broken);
        refused(Set.of(415), "POST", LEADS, Map.of("Content-Type", "text/plain"), broken);
        Person token = planting.person("header instead of a token");
        planting.expect(
                Set.of(401), null, "GET", LEADS, Map.of("Authorization", "Bearer " + token.phone()), new byte[0]);
    }

    private List<Map<String, Object>> faulty(Person person) {
        List<Map<String, Object>> bodies = new ArrayList<>();
        Map<String, Object> good = planting.lead("lead that is refused");
        for (String field : List.of(
                "leadType",
                "channel",
                "uscc",
                "employmentRelation",
                "divisionCode",
                "claimTotalAmount",
                "receivedAt",
                "claimWorkerCount",
                "unknownField",
                "reporter",
                "claims")) {
            // A number of digits is an amount.
            boolean amount = field.equals("claimTotalAmount");
            for (String value : amount
                    ? List.of(person.text(), person.name())
                    : List.of(person.text(), person.phone(), person.residentId())) {
                Map<String, Object> bad = new HashMap<>(good);
                bad.put(field, value);
                bodies.add(bad);
            }
        }
        Map<String, Object> named = new HashMap<>(good);
        named.put(person.text(), true);
        bodies.add(named);
        Map<String, Object> anonymous = new HashMap<>(good);
        anonymous.put("reporter", Map.of("anonymous", true, "name", person.name(), "phone", person.phone()));
        bodies.add(anonymous);
        Map<String, Object> failing = new HashMap<>(good);
        failing.put(
                "reporter",
                Map.of(
                        "anonymous",
                        false,
                        "name",
                        person.name(),
                        "phone",
                        person.phone(),
                        "idType",
                        "ID_CARD",
                        "idNo",
                        person.failingResidentId()));
        bodies.add(failing);
        return bodies;
    }

    private Map<String, Object> ticket(String channel) {
        Map<String, Object> ticket = planting.report(channel);
        ticket.put("externalNo", "T-" + UUID.randomUUID());
        return ticket;
    }

    private void ask(@Nullable String client, String path) {
        planting.expect(Set.of(200, 400, 401, 404, 405, 422), client, "GET", path, Map.of(), new byte[0]);
    }

    private void refused(Set<Integer> states, String method, String path, Map<String, String> headers, byte[] body) {
        planting.expect(states, OFFICER, method, path, headers, body);
    }
}
