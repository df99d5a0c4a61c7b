package org.labourrights.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.labourrights.probe.LogFixture.event;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.labourrights.testkit.WithSuite;
import org.labourrights.testkit.kafka.EventRecorder;

@QuarkusTest
@WithSuite
class SlowBrokerTest {

    @Inject
    LogFixture fixture;

    @Test
    void sendsAlsoWhatSettledWhileTheBrokerWasWaitedFor() throws Exception {
        var subject = UUID.randomUUID();
        var answers = new CountDownLatch(1);
        try (var recorder = EventRecorder.of("nef.er");
                var relay = fixture.startRelay(() -> answeringAfter(
                        answers, subject.toString(), fixture.service().producer()))) {
            fixture.commit(event("probe.happened.v1", subject, 1));
            recorder.await(1, e -> e.subject().equals(subject.toString()));
            fixture.commit(event("probe.happened.v1", subject, 2));
            fixture.awaitSettled();
            answers.countDown();

            var arrived = recorder.await(2, e -> e.subject().equals(subject.toString()));

            assertEquals(
                    List.of(1, 2),
                    arrived.stream().map(e -> e.data().path("number").asInt()).toList());
        }
    }

    /**
     * A real producer that holds the acknowledgements of one subject back until the latch opens. What other tests left
     * in the log goes out as always: it would keep the producer from sending what is waited for.
     */
    @SuppressWarnings("unchecked")
    private static Producer<String, byte[]> answeringAfter(
            CountDownLatch latch, String subject, Producer<String, byte[]> real) {
        return (Producer<String, byte[]>) Proxy.newProxyInstance(
                SlowBrokerTest.class.getClassLoader(), new Class<?>[] {Producer.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("send")
                            && arguments.length == 2
                            && arguments[0] instanceof ProducerRecord<?, ?> sent
                            && subject.equals(sent.key())) {
                        var callback = (Callback) arguments[1];
                        arguments[1] = (Callback) (metadata, failure) -> {
                            await(latch);
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

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(20, TimeUnit.SECONDS)) {
                throw new AssertionError("Waited in vain");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
