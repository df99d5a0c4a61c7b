package org.labourrights.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.labourrights.chassis.inbox.InboxService;
import org.labourrights.chassis.sql.Database;
import org.labourrights.chassis.time.sandbox.MovableClock;
import org.labourrights.testkit.WithSuite;

/** What was consumed stays consumed, whatever Kafka and the inbox have forgotten. A group without offsets begins at the beginning. */
@QuarkusTest
@WithSuite
class InboxPositionTest {

    private static final TopicPartition PARTITION = new TopicPartition("nef.in", 1);

    @Inject
    LogFixture fixture;

    @Inject
    InboxService inbox;

    @Inject
    Effects effects;

    @Inject
    Database database;

    @Inject
    MovableClock clock;

    @Inject
    @Identifier("default-kafka-broker")
    Map<String, Object> kafka;

    @AfterEach
    void now() {
        clock.runAhead(Duration.ZERO);
    }

    @Test
    void nothingHappensTwiceWhenOffsetsAreLostAndTheInboxWasPurged() throws Exception {
        var events = consumed();
        database("DELETE FROM inbox");

        readAllAsAGroupWithoutOffsets();

        events.forEach(id ->
                assertEquals(1, effects.of(id).stream().filter("done"::equals).count()));
    }

    @Test
    void nothingHappensTwiceEvenWhenThePartitionIsReadFromTheBeginning() throws Exception {
        var events = consumed();
        database("DELETE FROM inbox");
        database("DELETE FROM inbox_position WHERE consumer = ''");

        readAllAsAGroupWithoutOffsets();

        events.forEach(id ->
                assertEquals(1, effects.of(id).stream().filter("done"::equals).count()));
    }

    @Test
    void theClockOfTheSandboxForgetsNothing() {
        var events = consumed();
        clock.runAhead(Duration.ofDays(4_000));

        inbox.purge();
        events.forEach(this::send);
        consumed();

        events.forEach(id ->
                assertEquals(1, effects.of(id).stream().filter("done"::equals).count()));
    }

    private List<UUID> consumed() {
        var events = Stream.generate(UUID::randomUUID).limit(3).toList();
        events.forEach(this::send);
        SetAside.eventually(() -> events.stream().noneMatch(id -> effects.of(id).isEmpty()));
        return events;
    }

    private void readAllAsAGroupWithoutOffsets() throws Exception {
        var group = "lost-" + UUID.randomUUID();
        var reader = inbox.readAs(group);
        try (var admin = Admin.create(kafka)) {
            // What is sent after the reader has begun is reached by it only when everything before is done with.
            SetAside.eventually(() -> isMember(admin, group));
            long before = committed(admin, group);
            send(UUID.randomUUID());
            SetAside.eventually(() -> committed(admin, group) > before);
        } finally {
            reader.interrupt();
            reader.join();
        }
    }

    private static boolean isMember(Admin admin, String group) {
        try {
            return admin.describeConsumerGroups(List.of(group)).describedGroups().get(group).get().members().stream()
                    .anyMatch(member -> member.assignment().topicPartitions().contains(PARTITION));
        } catch (ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long committed(Admin admin, String group) {
        try {
            var offsets = admin.listConsumerGroupOffsets(group)
                    .partitionsToOffsetAndMetadata()
                    .get();
            return offsets.containsKey(PARTITION) ? offsets.get(PARTITION).offset() : 0;
        } catch (ExecutionException e) {
            return 0;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void database(String sql) {
        QuarkusTransaction.requiringNew().run(() -> database.update(sql));
    }

    private void send(UUID id) {
        fixture.kafka()
                .send(new ProducerRecord<>(
                        PARTITION.topic(),
                        PARTITION.partition(),
                        "key",
                        event(id).getBytes(StandardCharsets.UTF_8)));
    }

    private static String event(UUID id) {
        return """
            {"specversion":"1.0","id":"%s","type":"probe.asked.v1","source":"/inspection-service","subject":"s-%s",
             "time":"2026-11-10T00:05:12+08:00","jurisdictioncode":"150105","sequence":"%019d",
             "datacontenttype":"application/json","data":{"what":"done","then":""}}""".formatted(id, id, 1);
    }
}
