package org.labourrights.chassis.inbox;

import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.job.PassingFailure;
import org.labourrights.chassis.log.Ids;

/**
 * What could not be consumed.
 *
 * @param consumer who could not; null when it is no event at all
 * @param event null when it is no event at all
 * @param reason stable code, {@code E-EVENT-DATA}
 * @param detail what is wrong, without quoting values
 * @param attempts how often it was tried
 */
record DeadLetter(
        UUID id,
        ConsumerRecord<String, byte[]> found,
        Place place,
        @Nullable String traceparent,
        @Nullable String consumer,
        @Nullable IncomingEvent event,
        String reason,
        String detail,
        int attempts) {

    /** For what fails in a consumer although the event keeps to its envelope. */
    static final String CONSUMER = "E-EVENT-CONSUMER";

    static DeadLetter noEvent(
            ConsumerRecord<String, byte[]> found, Place place, @Nullable String traceparent, MalformedEvent reason) {
        return new DeadLetter(
                Ids.next(),
                found,
                place,
                traceparent,
                null,
                null,
                reason.code(),
                String.valueOf(reason.getMessage()),
                1);
    }

    static DeadLetter of(
            ConsumerRecord<String, byte[]> found, Place place, IncomingEvent event, Inbox.Failed failed, int attempts) {
        boolean malformed = failed.failure() instanceof MalformedEvent;
        return new DeadLetter(
                Ids.next(),
                found,
                place,
                event.traceparent(),
                failed.consumer().name(),
                event,
                failed.failure() instanceof MalformedEvent e ? e.code() : CONSUMER,
                malformed ? String.valueOf(failed.failure().getMessage()) : PassingFailure.told(failed.failure()),
                attempts);
    }
}
