package org.labourrights.chassis.log;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;

/** The broker's answers to one batch. */
final class Acks implements Callback {

    private final CountDownLatch missing;
    private volatile @Nullable Exception refusal;

    Acks(int expected) {
        this.missing = new CountDownLatch(expected);
    }

    @Override
    public void onCompletion(RecordMetadata metadata, @Nullable Exception failure) {
        if (failure != null) {
            refusal = failure;
        }
        missing.countDown();
    }

    /** Throws as soon as one record was refused: what follows it must not overtake it. */
    void check() {
        var failure = refusal;
        if (failure != null) {
            throw new KafkaException("The broker has not taken the batch", failure);
        }
    }

    /** True when all are acknowledged. */
    boolean await(Duration atMost) throws InterruptedException {
        boolean complete = missing.await(atMost.toMillis(), TimeUnit.MILLISECONDS);
        check();
        return complete;
    }
}
