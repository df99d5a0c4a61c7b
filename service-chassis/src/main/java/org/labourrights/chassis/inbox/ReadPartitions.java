package org.labourrights.chassis.inbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/** The partitions that a loop reads: each goes on where the database says that it was read up to. */
final class ReadPartitions {

    private static final Logger LOG = Logger.getLogger(ReadPartitions.class);

    private final Function<Set<String>, Map<String, String>> topicIds;
    private final InboxPositions positions;
    private final Map<String, String> known = new ConcurrentHashMap<>();

    /** @param topicIds asks the broker for the ids of topics, by their names */
    ReadPartitions(Function<Set<String>, Map<String, String>> topicIds, InboxPositions positions) {
        this.topicIds = topicIds;
        this.positions = positions;
    }

    /** @throws NullPointerException for a partition that was never assigned */
    Place place(ConsumerRecord<String, byte[]> message) {
        String id = Objects.requireNonNull(known.get(message.topic()), "A topic that was not assigned");
        return new Place(message.topic(), id, message.partition(), message.offset());
    }

    /** Everything up to this place is done with. */
    void passed(Place place) {
        QuarkusTransaction.requiringNew().run(() -> positions.passed(place));
    }

    /** Lets a consumer read on where it has to, whenever it is given partitions. */
    ConsumerRebalanceListener with(
            org.apache.kafka.clients.consumer.Consumer<String, byte[]> reading, Consumer<TopicPartition> revoked) {
        return new ConsumerRebalanceListener() {

            @Override
            public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
                partitions.forEach(revoked);
            }

            @Override
            public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
                if (!partitions.isEmpty()) {
                    readOn(reading, partitions);
                }
            }
        };
    }

    private void readOn(
            org.apache.kafka.clients.consumer.Consumer<String, byte[]> reading, Collection<TopicPartition> partitions) {
        known.putAll(
                topicIds.apply(partitions.stream().map(TopicPartition::topic).collect(Collectors.toSet())));
        Map<TopicPartition, Long> ends = reading.endOffsets(partitions);
        for (TopicPartition partition : partitions) {
            long end = Objects.requireNonNull(ends.get(partition));
            next(partition, end).ifPresent(next -> reading.seek(partition, next));
        }
    }

    /** Where it is read on; empty when the group's own offset, or the beginning, has to do. */
    private OptionalLong next(TopicPartition partition, long end) {
        String topicId = Objects.requireNonNull(known.get(partition.topic()));
        return QuarkusTransaction.requiringNew().call(() -> {
            OptionalLong next = positions.next(topicId, partition.partition());
            if (next.isPresent() && next.getAsLong() > end) {
                LOG.errorf(
                        "%s ends at %d, but was read up to %d: it has lost its end and is read from the beginning",
                        partition, end, next.getAsLong());
                positions.forget(topicId, partition.partition());
                return OptionalLong.of(0);
            }
            return next;
        });
    }
}
