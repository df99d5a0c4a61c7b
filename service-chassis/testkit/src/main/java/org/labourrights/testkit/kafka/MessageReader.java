package org.labourrights.testkit.kafka;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** A plain Kafka consumer that keeps what arrives on some topics from its opening on. */
public final class MessageReader implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Consumer<String, String> consumer;
    private final List<Message> messages = new ArrayList<>();

    private MessageReader(Consumer<String, String> consumer) {
        this.consumer = consumer;
    }

    /** Reads from now on what arrives at the broker of this test run. */
    public static MessageReader of(String... topics) {
        return at(ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class), List.of(topics));
    }

    /** Reads from now on what arrives at the broker with this address. */
    public static MessageReader at(String bootstrapServers, Collection<String> topics) {
        var settings = Map.<String, Object>of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG,
                20,
                ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                10_000);
        var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer());
        var partitions = topics.stream()
                .flatMap(topic -> consumer.partitionsFor(topic).stream())
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        // Seeking is lazy; only asking for the position fixes it.
        partitions.forEach(consumer::position);
        return new MessageReader(consumer);
    }

    /** What has arrived, after one short look at the broker. */
    public List<Message> poll() {
        consumer.poll(Duration.ofMillis(50)).forEach(message -> messages.add(message(message)));
        return List.copyOf(messages);
    }

    /** Waits until so many messages have arrived, and returns all that have. */
    public List<Message> await(int count) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (poll().size() < count) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Only %d of %d messages have arrived".formatted(messages.size(), count));
            }
        }
        return List.copyOf(messages);
    }

    private static Message message(ConsumerRecord<String, String> arrived) {
        var headers = new HashMap<String, String>();
        arrived.headers()
                .forEach(header -> headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
        return new Message(
                arrived.topic(), arrived.partition(), arrived.offset(), arrived.key(), headers, arrived.value());
    }

    @Override
    public void close() {
        consumer.close();
    }
}
