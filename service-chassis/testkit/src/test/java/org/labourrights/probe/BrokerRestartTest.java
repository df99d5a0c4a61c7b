package org.labourrights.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.labourrights.probe.LogFixture.event;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labourrights.chassis.log.OrderedProducer;
import org.labourrights.testkit.WithSuite;
import org.labourrights.testkit.kafka.EventRecorder;
import org.labourrights.testkit.kafka.KafkaBroker;

@QuarkusTest
@WithSuite
class BrokerRestartTest {

    @Inject
    LogFixture fixture;

    @Test
    void everyEventArrivesInOrderAlthoughTheBrokerIsAwayForAWhile(@TempDir Path folder) throws Exception {
        var subject = UUID.randomUUID();
        var broker = KafkaBroker.start(folder.resolve("data"));
        broker.createTopics(List.of("nef.er"), 2);
        var kafka = Map.<String, Object>of("bootstrap.servers", broker.bootstrapServers());
        try (var recorder = EventRecorder.at(broker.bootstrapServers(), List.of("nef.er"));
                var relay = fixture.startRelay(() -> OrderedProducer.open(kafka))) {
            commit(subject, 0, 50);
            recorder.await(50, e -> e.subject().equals(subject.toString()));

            broker.close();
            commit(subject, 50, 100);
            Thread.sleep(1_500);
            assertTrue(relay.relay().progress().stuckFor().compareTo(Duration.ofSeconds(1)) > 0);

            broker = broker.startAgain();
            var arrived = recorder.await(100, e -> e.subject().equals(subject.toString()), Duration.ofSeconds(60));

            var firstArrivals = new LinkedHashSet<>(
                    arrived.stream().map(e -> e.data().path("number").asInt()).toList());
            assertEquals(IntStream.range(0, 100).boxed().toList(), List.copyOf(firstArrivals));
        } finally {
            broker.close();
        }
    }

    private void commit(UUID subject, int from, int to) {
        IntStream.range(from, to).forEach(n -> fixture.commit(event("probe.happened.v1", subject, n)));
    }
}
