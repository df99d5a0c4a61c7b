package org.labourrights.chaos;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.labourrights.standalone.Ports;
import org.labourrights.standalone.client.Events;
import org.labourrights.standalone.client.Events.Event;

/**
 * What the storm did: figures, of which the last five must be zero.
 *
 * @param acknowledged submissions that the suite acknowledged
 * @param inLog events of the log with a topic
 * @param onKafka records on the topic, duplicates included
 * @param duplicates records whose id came before: allowed, consumers drop them
 * @param lost acknowledged submissions that the suite does not have
 * @param doubled acknowledged submissions that it has more than once, or in a second version
 * @param missing events of the log that never came
 * @param invented events on Kafka that the log does not have
 * @param disordered enterprises whose events came in another order than they happened
 */
record Verdict(
        int acknowledged,
        int inLog,
        int onKafka,
        int duplicates,
        int lost,
        int doubled,
        int missing,
        int invented,
        int disordered) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    static Verdict of(Ports ports, Filings filings) throws SQLException {
        int lost = 0;
        int doubled = 0;
        for (Map.Entry<String, String> filing : filings.acknowledged().entrySet()) {
            List<JsonNode> reports = filings.reportsOf(filing.getKey());
            boolean there = reports.stream()
                    .anyMatch(report -> report.path("reportId").asText().equals(filing.getValue())
                            && report.path("state").asText().equals("SUBMITTED"));
            lost += there ? 0 : 1;
            boolean once = reports.size() == 1
                    && reports.getFirst().path("reportVersion").asInt() == 1;
            doubled += there && !once ? 1 : 0;
        }
        List<EventLog.Entry> log = EventLog.relayed(ports);
        List<Event> records = onKafka(ports, log);
        Map<String, Event> first = new LinkedHashMap<>();
        records.forEach(event -> first.putIfAbsent(event.id(), event));
        Set<String> logged = new HashSet<>(log.stream().map(EventLog.Entry::id).toList());
        return new Verdict(
                filings.acknowledged().size(),
                log.size(),
                records.size(),
                records.size() - first.size(),
                lost,
                doubled,
                (int) logged.stream().filter(id -> !first.containsKey(id)).count(),
                (int) first.keySet().stream().filter(id -> !logged.contains(id)).count(),
                disordered(log, first));
    }

    /** Waits until the relay has caught up with the log, or until it should have. */
    private static List<Event> onKafka(Ports ports, List<EventLog.Entry> log) {
        try (Events events = new Events(ports.kafkaServers(), "nef.er")) {
            events.awaitIds(log.stream().map(EventLog.Entry::id).toList(), PATIENCE);
            return events.all();
        }
    }

    private static int disordered(List<EventLog.Entry> log, Map<String, Event> first) {
        Map<String, Long> last = new HashMap<>();
        Set<String> disordered = new HashSet<>();
        for (EventLog.Entry entry : log) {
            Event event = first.get(entry.id());
            if (event != null) {
                Long before = last.put(entry.uscc(), event.offset());
                if (before != null && before >= event.offset()) {
                    disordered.add(entry.uscc());
                }
            }
        }
        return disordered.size();
    }

    boolean holds() {
        return acknowledged > 0 && inLog > 0 && lost + doubled + missing + invented + disordered == 0;
    }
}
