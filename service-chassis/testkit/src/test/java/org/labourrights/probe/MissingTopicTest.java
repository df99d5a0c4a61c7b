package org.labourrights.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.labourrights.probe.LogFixture.event;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;
import org.labourrights.testkit.WithSuite;
import org.labourrights.testkit.kafka.EventRecorder;

@QuarkusTest
@WithSuite
class MissingTopicTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    LogFixture fixture;

    @Inject
    ObjectMapper json;

    @Inject
    @Identifier("default-kafka-broker")
    Map<String, Object> kafka;

    @Test
    void eventsOfATopicThatIsNotThereWaitInTheirOrderAndNoOthersDo() throws Exception {
        var subject = UUID.randomUUID();
        var topic = "nef.late-" + subject;
        fixture.commitAll(List.of(
                event("probe.happened.v1", subject, 1).onTopic(topic),
                event("probe.happened.v1", subject, 2),
                event("probe.happened.v1", subject, 3).onTopic(topic)));

        try (var recorder = EventRecorder.of("nef.er");
                var relay = fixture.startRelay()) {
            recorder.await(1, e -> e.subject().equals(subject.toString()), PATIENCE);
            fixture.commitAll(List.of(
                    event("probe.happened.v1", subject, 4).onTopic(topic), event("probe.happened.v1", subject, 5)));
            recorder.await(
                    1,
                    e -> e.subject().equals(subject.toString())
                            && e.data().path("number").asInt() == 5,
                    PATIENCE);

            try (var admin = Admin.create(kafka)) {
                admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1)))
                        .all()
                        .get();
            }
            fixture.commit(event("probe.happened.v1", subject, 6).onTopic(topic));

            assertEquals(List.of(1, 3, 4, 6), arrived(topic, 4));
        }
    }

    private List<Integer> arrived(String topic, int count) throws IOException {
        var numbers = new ArrayList<Integer>();
        try (var consumer = new KafkaConsumer<>(kafka, new StringDeserializer(), new ByteArrayDeserializer())) {
            var partition = new TopicPartition(topic, 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            long end = System.nanoTime() + PATIENCE.toNanos();
            while (numbers.size() < count && System.nanoTime() < end) {
                for (var message : consumer.poll(Duration.ofMillis(200))) {
                    numbers.add(json.readTree(message.value())
                            .path("data")
                            .path("number")
                            .asInt());
                }
            }
        }
        return numbers;
    }
}
