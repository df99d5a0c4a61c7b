package org.labourrights.standalone.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.labourrights.edge.suite.Service;
import org.labourrights.edge.suite.Services;
import org.labourrights.standalone.Ports;
import org.labourrights.standalone.client.Answer;
import org.labourrights.standalone.client.Events;
import org.labourrights.standalone.client.Events.Event;
import org.labourrights.standalone.client.SuiteClient;

/** What the scenarios share: calls that are told as they are made, and the events of the services. */
final class Play implements AutoCloseable {

    static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String REPORTING = SuiteClient.REPORTING;

    /** The topic of what no consumer could read. */
    private static final String UNREADABLE = "nef.dlq";

    private final Ports ports;
    private final SuiteClient suite;
    private final Events events;
    private final Narrator narrator;

    Play(Ports ports, Narrator narrator) {
        this.ports = ports;
        this.suite = new SuiteClient(ports);
        this.events = new Events(ports.kafkaServers(), topics());
        this.narrator = narrator;
    }

    private static String[] topics() {
        return Stream.concat(Services.listed().all().stream().map(Service::topic), Stream.of(UNREADABLE))
                .toArray(String[]::new);
    }

    Ports ports() {
        return ports;
    }

    Narrator narrator() {
        return narrator;
    }

    /** A report as it moves from hand to hand. */
    record Report(String id, String version) {}

    /** Moves the clock to that time, unless another scenario of the same life has moved it further already. */
    void moveClock(String to) {
        if (!OffsetDateTime.parse(suite.clock()).isBefore(OffsetDateTime.parse(to))) {
            narrator.show("The clock stands at or after " + to + " already.");
            return;
        }
        narrator.call("admin", "POST /sandbox/clock {\"to\":\"" + to + "\"}", suite.moveClock(to));
    }

    String today() {
        return suite.clock().substring(0, 10);
    }

    /** Enters an enterprise by its own administrator. */
    void register(String document) {
        JsonNode enterprise = Documents.read(document, Map.of());
        post("ent-admin-" + enterprise.path("uscc").asText(), REPORTING + "/enterprises", enterprise);
    }

    void partnership(String platform, String partner, String number) {
        post(
                "ent-admin-" + platform,
                REPORTING + "/enterprises/" + platform + "/partnerships",
                Map.of(
                        "partnerUscc",
                        partner,
                        "agreementNo",
                        number,
                        "signedOn",
                        "2026-01-05",
                        "validTo",
                        "2028-12-31",
                        "rightsClausesPresent",
                        true));
    }

    /** The obligations of an enterprise for a period, in the order of the recipients' divisions. */
    List<JsonNode> obligations(String client, String uscc, String period) {
        return items(get(
                client,
                REPORTING + "/obligations?uscc=" + uscc + "&period=" + period + "&reportKind=EMPLOYMENT_PERIODIC"));
    }

    JsonNode obligation(String client, String uscc, String period) {
        return obligations(client, uscc, period).getFirst();
    }

    Report draft(String client, JsonNode obligation, JsonNode document) {
        Answer answer =
                post(client, REPORTING + "/obligations/" + obligation.path("id").asText() + "/reports", document);
        return new Report(answer.body().path("id").asText(), answer.etag().orElse(""));
    }

    Answer submit(String client, Report report, String key) {
        return write(client, report, "submission", null, key);
    }

    /** Takes a submitted report up and accepts it, acknowledging what the enterprise left unexplained. */
    Answer accept(String client, Report report) {
        String path = REPORTING + "/reports/" + report.id();
        Answer submitted = get(client, path);
        Answer reviewed = write(client, new Report(report.id(), submitted.etag().orElse("")), "review", null, newKey());
        List<Map<String, String>> acknowledgements = StreamSupport.stream(
                        reviewed.body()
                                .path("versions")
                                .path(0)
                                .path("warnings")
                                .spliterator(),
                        false)
                .filter(warning -> warning.path("open").asBoolean())
                .map(warning -> Map.of(
                        "warning", warning.path("code").asText(),
                        "pointer", warning.path("pointer").asText(),
                        "note", "已电话核实"))
                .toList();
        return write(
                client,
                new Report(report.id(), reviewed.etag().orElse("")),
                "acceptance",
                Map.of("acknowledgements", acknowledgements),
                newKey());
    }

    /** Draft and submission in one go, by the enterprise itself. */
    Report file(String uscc, JsonNode obligation, JsonNode document) {
        String client = "ent-" + uscc;
        Report report = draft(client, obligation, document);
        submit(client, report, newKey());
        return report;
    }

    Answer get(String client, String path) {
        Answer answer = suite.get(client, path);
        narrator.call(client, "GET " + path, answer);
        return answer.orFail("GET " + path);
    }

    /** As {@link #get}, whatever the answer is. */
    Answer ask(String client, String path) {
        Answer answer = suite.get(client, path);
        narrator.call(client, "GET " + path, answer);
        return answer;
    }

    Answer post(String client, String path, Object body) {
        return tell(client, "POST " + path, suite.post(client, path, body));
    }

    /** As {@link #post}, whatever the answer is. */
    Answer tryPost(String client, String path, Object body) {
        Answer answer = suite.post(client, path, body);
        narrator.call(client, "POST " + path, answer);
        return answer;
    }

    /** A change that is made for a version. */
    Answer write(String client, String path, Object body, String key, String ifMatch) {
        return tell(client, "POST " + path, suite.write(client, "POST", path, body, key, ifMatch));
    }

    /** Compares what becomes of something that takes a moment, such as the effect of an event in another service. */
    void await(String what, Object expected, Duration patience, Supplier<Object> actual) {
        long end = System.nanoTime() + patience.toNanos();
        Object found = actual.get();
        while (!expected.equals(found) && System.nanoTime() < end) {
            Pause.briefly();
            found = actual.get();
        }
        check(what, expected, found);
    }

    List<JsonNode> items(Answer answer) {
        return StreamSupport.stream(answer.body().path("items").spliterator(), false)
                .toList();
    }

    void check(String what, @Nullable Object expected, @Nullable Object actual) {
        narrator.check(what, expected, actual);
    }

    /** Waits for events on Kafka and tells each; a shortage shows in the comparison of their number. */
    List<Event> events(String type, String uscc, int count, Predicate<Event> more) {
        List<Event> found = events.await(
                event -> event.type().equals(type) && event.uscc().equals(uscc) && more.test(event), count, PATIENCE);
        found.forEach(event -> narrator.show(
                "Kafka " + event.topic() + " " + event.partition() + "/" + event.offset() + " " + event.envelope()));
        check("events " + type, count, found.size());
        return found;
    }

    /** Everything that the services have told until now. */
    List<Event> told() {
        return events.all();
    }

    /** Compares whether all services have dealt with all events that were told until now, theirs and those of others. */
    void consumed() {
        for (String service : Services.listed().modules()) {
            check("events consumed by " + service, true, events.awaitConsumed(service, PATIENCE));
        }
        check(
                "events that could not be read",
                List.of(),
                told().stream()
                        .filter(event -> event.topic().equals(UNREADABLE))
                        .toList());
    }

    /** Compares the last day of a period, counted from the day after that one, as the suite's calendar has it. */
    void due(String what, String expected, String trigger, int length, String unit, String roll) {
        Answer answer = get(
                "auditor",
                SuiteClient.ARREARS + "/calendar/due-date?triggeredOn=" + trigger + "&length=" + length + "&unit="
                        + unit + "&rollRule=" + roll);
        check(what, expected, answer.body().path("dueExplanation").path("dueOn").asText());
    }

    private Answer write(String client, Report report, String transition, @Nullable Object body, String key) {
        String path = REPORTING + "/reports/" + report.id() + "/" + transition;
        return tell(client, "POST " + path, suite.write(client, "POST", path, body, key, report.version()));
    }

    private Answer tell(String client, String call, Answer answer) {
        narrator.call(client, call, answer);
        return answer.orFail(call);
    }

    private static String newKey() {
        return UUID.randomUUID().toString();
    }

    @Override
    public void close() {
        events.close();
    }
}
