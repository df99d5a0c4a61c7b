package org.labourrights.chassis.log;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jboss.logging.Logger;

/**
 * Topics that the broker does not have: their events wait, in their order, until it has them, and those of all other topics
 * go on. Only the relay that leads asks.
 */
final class MissingTopics {

    private static final Logger LOG = Logger.getLogger(MissingTopics.class);
    private static final long LOOK_AGAIN_NANOS = 5_000_000_000L;

    private final Predicate<String> missing;
    private final Map<String, Long> left = new HashMap<>();
    private long looked = System.nanoTime();

    /** @param missing whether the broker says that there is no such topic */
    MissingTopics(Predicate<String> missing) {
        this.missing = missing;
    }

    /** Begins with what was left before. */
    void begin(Map<String, Long> positions) {
        left.clear();
        positions.forEach((reader, seq) -> {
            if (reader.startsWith(LogTable.KAFKA_TOPIC)) {
                left.put(reader.substring(LogTable.KAFKA_TOPIC.length()), seq);
            }
        });
    }

    /** Topics whose events wait. */
    Set<String> left() {
        return left.keySet();
    }

    /** After a batch that was not taken: leaves those of its topics behind that are not there. */
    void leave(LogTable log, List<EventRow> events, long sent) throws SQLException {
        Set<String> topics = new HashSet<>();
        events.forEach(event -> topics.add(String.valueOf(event.topic())));
        for (String topic : topics) {
            if (missing.test(topic)) {
                log.leave(topic, sent);
                LOG.errorf("There is no topic %s: its events wait from number %d on, the others go on", topic, sent);
            }
        }
    }

    /** Sends a batch; returns when it is acknowledged. */
    interface Sending {
        void send(List<EventRow> events) throws SQLException, InterruptedException;
    }

    /** Now and then: sends what waited for topics that are there by now, up to what was sent of the others. */
    void lookAgain(LogTable log, long sent, LogConfig.Relay most, Sending sending)
            throws SQLException, InterruptedException {
        if (left.isEmpty() || System.nanoTime() - looked < LOOK_AGAIN_NANOS) {
            return;
        }
        looked = System.nanoTime();
        for (String topic : List.copyOf(left.keySet())) {
            if (!missing.test(topic)) {
                catchUp(log, topic, sent, most, sending);
            }
        }
    }

    private void catchUp(LogTable log, String topic, long sent, LogConfig.Relay most, Sending sending)
            throws SQLException, InterruptedException {
        long position = left.getOrDefault(topic, sent);
        for (var events = log.ofTopic(topic, position, sent, most);
                !events.isEmpty();
                events = log.ofTopic(topic, position, sent, most)) {
            sending.send(events);
            position = events.getLast().seq();
            log.catchUp(topic, position);
        }
        log.caughtUp(topic);
        left.remove(topic);
        LOG.infof("Topic %s is there; what waited for it is sent", topic);
    }
}
