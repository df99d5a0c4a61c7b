package org.labourrights.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.labourrights.chassis.log.Event;
import org.labourrights.testkit.WithSuite;
import org.labourrights.testkit.kafka.EventRecorder;

@QuarkusTest
@WithSuite
class RelayBytesTest {

    private static final int LARGE = 100_000;
    private static final long AT_ONCE = 10_000;

    @Inject
    LogFixture fixture;

    private final AtomicLong underWay = new AtomicLong();
    private final AtomicLong most = new AtomicLong();

    @Test
    void holdsNoMoreBytesAtOnceThanItMayAndSendsTheLargestAllTheSame() throws Exception {
        var subject = UUID.randomUUID();
        try (var before = fixture.startRelay()) {
            fixture.awaitSettled();
        }
        var events = IntStream.range(0, 200)
                .mapToObj(n -> Event.of(
                        "probe.happened.v1",
                        subject,
                        LogFixture.SAIHAN,
                        Map.of("number", n, "text", "x".repeat(n == 100 ? LARGE : 900))))
                .toList();
        fixture.commitAll(events);

        try (var recorder = EventRecorder.of("nef.er");
                var relay = fixture.startRelayOfBytes(
                        AT_ONCE,
                        () -> weighing(subject.toString(), fixture.service().producer()))) {
            var arrived = recorder.await(200, e -> e.subject().equals(subject.toString()));

            assertEquals(
                    IntStream.range(0, 200).boxed().toList(),
                    arrived.stream().map(e -> e.data().path("number").asInt()).toList());
        }
        // Whole envelopes: half as much again, and the one that is larger than all.
        assertTrue(most.get() < LARGE + 2 * AT_ONCE, "held " + most);
    }

    /** A real producer; counts the bytes of the subject's events that are sent and not acknowledged. */
    @SuppressWarnings("unchecked")
    private Producer<String, byte[]> weighing(String subject, Producer<String, byte[]> real) {
        return (Producer<String, byte[]>) Proxy.newProxyInstance(
                RelayBytesTest.class.getClassLoader(), new Class<?>[] {Producer.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("send")
                            && arguments.length == 2
                            && arguments[0] instanceof ProducerRecord<?, ?> sent
                            && subject.equals(sent.key())) {
                        int bytes = ((byte[]) sent.value()).length;
                        most.accumulateAndGet(underWay.addAndGet(bytes), Math::max);
                        var callback = (Callback) arguments[1];
                        arguments[1] = (Callback) (metadata, failure) -> {
                            underWay.addAndGet(-bytes);
                            callback.onCompletion(metadata, failure);
                        };
                    }
                    try {
                        return method.invoke(real, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
