package org.labourrights.chassis.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.OptionalLong;
import org.labourrights.chassis.sql.Database;

/**
 * How far the consumers have come in each partition, kept with the effects: that, and not what Kafka remembers of the
 * group, says what is still to be consumed. Each statement in the transaction of its caller.
 */
@ApplicationScoped
class InboxPositions {

    /** Stands for the reader of the partition, who has passed what nobody wanted too. */
    private static final String READER = "";

    private static final String ADVANCE = """
            INSERT INTO inbox_position AS p (topic_id, partition, consumer, topic, next_offset) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (topic_id, partition, consumer) DO UPDATE SET next_offset = excluded.next_offset
            WHERE p.next_offset < excluded.next_offset
            """;

    private static final String NEXT =
            "SELECT next_offset FROM inbox_position WHERE topic_id = ? AND partition = ? AND consumer = ?";

    private static final String FORGET = "DELETE FROM inbox_position WHERE topic_id = ? AND partition = ?";

    private final Database database;

    InboxPositions(Database database) {
        this.database = database;
    }

    /** False when this consumer has been behind this place before; waits for a replica that is at it. */
    boolean advance(String consumer, Place place) {
        return 1
                == database.update(
                        ADVANCE, place.topicId(), place.partition(), consumer, place.topic(), place.offset() + 1);
    }

    /** Everything up to this place is done with. */
    void passed(Place place) {
        advance(READER, place);
    }

    /** Where the partition is read on; empty when it was never read. */
    OptionalLong next(String topicId, int partition) {
        return database.list(NEXT, row -> row.getLong(1), topicId, partition, READER).stream()
                .mapToLong(Long::longValue)
                .findFirst();
    }

    /** The partition has lost its end: its offsets are given out again. */
    void forget(String topicId, int partition) {
        database.update(FORGET, topicId, partition);
    }
}
