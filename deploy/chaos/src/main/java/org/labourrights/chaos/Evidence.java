package org.labourrights.chaos;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.labourrights.standalone.Ports;
import org.labourrights.standalone.client.Events;
import org.labourrights.standalone.client.Events.Event;
import org.labourrights.standalone.client.OwnSuite;

/**
 * Everything that the storm left behind.
 *
 * @param kills parts that were killed
 * @param repetitions calls that were repeated blindly, {@code replays} those answered from the store
 * @param otherwise repeated calls that were answered otherwise than before
 * @param acknowledged report by enterprise, as the suite acknowledged the submission
 * @param reports what the suite has of each of these enterprises
 * @param log events of the service's log that have a topic, in its order
 * @param records what lies on those topics, partition by partition in its order
 * @param told ids of the events that were told to the service
 * @param leads leads that they are about
 * @param tellings records in which they were told
 * @param effects what became of them
 * @param deadLetters records on the topic of unreadable events
 */
record Evidence(
        int kills,
        long repetitions,
        long replays,
        long otherwise,
        Map<String, String> acknowledged,
        Map<String, List<Held>> reports,
        List<EventLog.Entry> log,
        List<Event> records,
        List<String> told,
        List<String> leads,
        int tellings,
        Effects effects,
        int deadLetters) {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    /** A report as the API shows it. */
    record Held(String reportId, String state, int version) {}

    static Evidence gather(OwnSuite suite, Filings filings, Stubborn stubborn, Rumours rumours, int kills)
            throws SQLException, InterruptedException {
        Ports ports = suite.ports();
        Map<String, List<Held>> reports = new HashMap<>();
        filings.acknowledged().keySet().forEach(uscc -> reports.put(uscc, held(filings, uscc)));
        // First what still moves: a consumed event may append another to the log.
        Effects effects = Effects.of(suite, rumours.ids());
        List<EventLog.Entry> log = EventLog.relayed(suite);
        List<Event> records = new ArrayList<>();
        for (String topic :
                new TreeSet<>(log.stream().map(EventLog.Entry::topic).toList())) {
            records.addAll(arrived(ports, topic, log));
        }
        return new Evidence(
                kills,
                stubborn.repetitions(),
                stubborn.replays(),
                stubborn.otherwise(),
                filings.acknowledged(),
                reports,
                log,
                records,
                rumours.ids(),
                rumours.leads(),
                all(ports, Rumours.TOPIC).size(),
                effects,
                all(ports, "nef.dlq").size());
    }

    private static List<Held> held(Filings filings, String uscc) {
        return filings.reportsOf(uscc).stream()
                .map(report -> new Held(
                        report.path("id").asText(),
                        report.path("state").asText(),
                        report.path("reportVersion").asInt()))
                .toList();
    }

    /** Waits until the relay has caught up with the log, or should have. */
    private static List<Event> arrived(Ports ports, String topic, List<EventLog.Entry> log) {
        try (Events events = new Events(ports.kafkaServers(), topic)) {
            events.awaitIds(
                    log.stream()
                            .filter(entry -> entry.topic().equals(topic))
                            .map(EventLog.Entry::id)
                            .toList(),
                    PATIENCE);
            return events.all();
        }
    }

    private static List<Event> all(Ports ports, String topic) {
        try (Events events = new Events(ports.kafkaServers(), topic)) {
            return events.all();
        }
    }
}
