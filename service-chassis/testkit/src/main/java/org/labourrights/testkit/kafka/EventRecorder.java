package org.labourrights.testkit.kafka;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.function.Predicate;

/** Keeps the CloudEvents that arrive on some topics from its opening on. */
public final class EventRecorder implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final MessageReader reader;
    private final List<RecordedEvent> events = new ArrayList<>();

    private EventRecorder(MessageReader reader) {
        this.reader = reader;
    }

    /** Records from now on what arrives at the broker of this test run. */
    public static EventRecorder of(String... topics) {
        return new EventRecorder(MessageReader.of(topics));
    }

    /** Records from now on what arrives at the broker with this address. */
    public static EventRecorder at(String bootstrapServers, Collection<String> topics) {
        return new EventRecorder(MessageReader.at(bootstrapServers, topics));
    }

    /** All events recorded so far, after reading what arrives for {@code during}. */
    public List<RecordedEvent> everythingWithin(Duration during) {
        long end = System.nanoTime() + during.toNanos();
        while (System.nanoTime() < end) {
            poll();
        }
        return List.copyOf(events);
    }

    /** The first event of this type, waited for if need be. */
    public RecordedEvent first(String type) {
        return await(1, event -> event.type().equals(type)).getFirst();
    }

    /** Waits until so many events that match have arrived, and returns all that have. */
    public List<RecordedEvent> await(int count, Predicate<RecordedEvent> matching) {
        return await(count, matching, PATIENCE);
    }

    public List<RecordedEvent> await(int count, Predicate<RecordedEvent> matching, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        while (true) {
            var found = events.stream().filter(matching).toList();
            if (found.size() >= count) {
                return found;
            }
            if (System.nanoTime() > end) {
                throw new AssertionError("Only %d of %d expected events have arrived; recorded: %s"
                        .formatted(found.size(), count, summary()));
            }
            poll();
        }
    }

    private String summary() {
        var counts = new HashMap<String, Integer>();
        events.forEach(event -> counts.merge(event.type(), 1, Integer::sum));
        return counts.toString();
    }

    private void poll() {
        var messages = reader.poll();
        messages.subList(events.size(), messages.size()).forEach(message -> events.add(read(message)));
    }

    private static RecordedEvent read(Message message) {
        try {
            var envelope = JSON.readTree(String.valueOf(message.value()));
            return new RecordedEvent(
                    message.topic(),
                    message.partition(),
                    message.offset(),
                    String.valueOf(message.key()),
                    message.headers(),
                    envelope);
        } catch (JsonProcessingException e) {
            throw new AssertionError("Not JSON on " + message.topic() + ": " + message.value(), e);
        }
    }

    @Override
    public void close() {
        reader.close();
    }
}
