package org.labourrights.standalone.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;

/** Reads a topic with a plain Kafka consumer from its beginning, as any outsider can. */
public final class Events implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration POLL = Duration.ofMillis(100);

    private final String servers;
    private final KafkaConsumer<String, String> consumer;
    private final List<Event> seen = new ArrayList<>();

    /**
     * One CloudEvent as it lies on the topic.
     *
     * @param offset within its partition: the order of events that share a key
     */
    public record Event(String topic, int partition, long offset, String key, JsonNode envelope) {

        public String id() {
            return envelope.path("id").asText();
        }

        public String type() {
            return envelope.path("type").asText();
        }

        public String uscc() {
            return envelope.path("uscc").asText();
        }

        public JsonNode data() {
            return envelope.path("data");
        }
    }

    public Events(String servers, String... topics) {
        this.servers = servers;
        consumer = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, servers,
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest",
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false"),
                new StringDeserializer(),
                new StringDeserializer());
        List<TopicPartition> partitions = Stream.of(topics)
                .flatMap(topic -> consumer.partitionsFor(topic).stream())
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /** Everything on the topic until now. */
    public List<Event> all() {
        Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            poll();
        }
        return List.copyOf(seen);
    }

    /**
     * The events that match, once there are at least {@code count}; those that came by the end of {@code patience}
     * otherwise.
     */
    public List<Event> await(Predicate<Event> wanted, int count, Duration patience) {
        long until = System.nanoTime() + patience.toNanos();
        List<Event> found = seen.stream().filter(wanted).toList();
        while (found.size() < count && System.nanoTime() < until) {
            poll();
            found = seen.stream().filter(wanted).toList();
        }
        return found;
    }

    /** Returns when that consumer group has dealt with everything that is on the topics now, or patience is over. */
    public boolean awaitConsumed(String group, Duration patience) {
        long until = System.nanoTime() + patience.toNanos();
        Map<String, Object> settings = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, servers,
                ConsumerConfig.GROUP_ID_CONFIG, group,
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false");
        Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
        try (KafkaConsumer<String, String> onlooker =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            while (!isConsumed(onlooker.committed(ends.keySet()), ends) && System.nanoTime() < until) {
                poll();
            }
            return isConsumed(onlooker.committed(ends.keySet()), ends);
        }
    }

    /** A group that does not read a topic has nothing committed there. */
    private static boolean isConsumed(
            Map<TopicPartition, @Nullable OffsetAndMetadata> committed, Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream().allMatch(end -> {
            OffsetAndMetadata until = committed.get(end.getKey());
            return until == null || until.offset() >= end.getValue();
        });
    }

    /** Returns when all of these events have come at least once, or patience is over. */
    public void awaitIds(Collection<String> ids, Duration patience) {
        long until = System.nanoTime() + patience.toNanos();
        Set<String> missing = new HashSet<>(ids);
        int looked = 0;
        while (!missing.isEmpty() && System.nanoTime() < until) {
            poll();
            seen.subList(looked, seen.size()).forEach(event -> missing.remove(event.id()));
            looked = seen.size();
        }
    }

    private void poll() {
        for (ConsumerRecord<String, String> event : consumer.poll(POLL)) {
            seen.add(new Event(event.topic(), event.partition(), event.offset(), event.key(), parse(event.value())));
        }
    }

    private static JsonNode parse(String value) {
        try {
            return JSON.readTree(value.getBytes(StandardCharsets.UTF_8));
        } catch (IOException noJson) {
            throw new UncheckedIOException("no JSON on the topic: " + value, noJson);
        }
    }

    @Override
    public void close() {
        consumer.close();
    }
}
