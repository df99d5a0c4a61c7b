package org.labourrights.chassis.inbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.labourrights.chassis.job.Rounds;

/** Runs this replica's inbox as long as the service runs. */
@ApplicationScoped
public class InboxService {

    private static final int PURGED_AT_ONCE = 5_000;
    private static final int PATIENCE_SECONDS = 30;

    private final InboxConfig config;
    private final Inbox inbox;
    private final InboxTable table;
    private final Map<String, Object> kafka;
    private final Function<String, InboxLoop> loops;
    private final InboxLoop loop;
    private final Thread thread;
    private final Rounds purge = new Rounds("inbox-purge");

    InboxService(
            InboxConfig config,
            Inbox inbox,
            InboxTable table,
            InboxPositions positions,
            DeadLetters deadLetters,
            InboxCounts counts,
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            MeterRegistry meters) {
        this.config = config;
        this.inbox = inbox;
        this.table = table;
        this.kafka = kafka;
        this.loops = group -> new InboxLoop(
                () -> consumer(group),
                inbox,
                new ReadPartitions(this::topicIds, positions),
                deadLetters,
                counts,
                config);
        this.loop = loops.apply(config.group());
        this.thread = Thread.ofVirtual().name("inbox").unstarted(loop);
        Gauge.builder("labourrights.inbox.lag", () -> active() ? loop.lag() : 0)
                .description("Events that have arrived and are not consumed")
                .register(meters);
        Gauge.builder("labourrights.inbox.blocked", loop::blocked)
                .description("Partitions whose next event fails and is tried again")
                .register(meters);
    }

    void start(@Observes StartupEvent event) {
        if (active()) {
            thread.start();
            purge.start(Duration.ofMinutes(7), Duration.ofMinutes(60), this::purge);
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        purge.stop();
        loop.stop();
        if (active() && !thread.join(Duration.ofSeconds(5))) {
            thread.interrupt();
        }
    }

    private boolean active() {
        return config.enabled() && inbox.hasConsumers() && config.topics().isPresent();
    }

    /** Has everything been consumed that has arrived? */
    public boolean caughtUp() {
        return !active() || loop.lag() == 0;
    }

    /** For how long the loop has read and consumed nothing; zero when there is nothing to read. */
    Duration quietFor() {
        return active() ? loop.quietFor() : Duration.ZERO;
    }

    int blocked() {
        return loop.blocked();
    }

    /** Reads the same topics for another group until it is interrupted; what was consumed before is not consumed again. */
    public Thread readAs(String group) {
        return Thread.ofVirtual().name("inbox " + group).start(loops.apply(group));
    }

    private Map<String, String> topicIds(Set<String> topics) {
        try (var admin = Admin.create(kafka)) {
            Map<String, String> ids = new HashMap<>();
            admin.describeTopics(topics)
                    .allTopicNames()
                    .get(PATIENCE_SECONDS, TimeUnit.SECONDS)
                    .forEach((topic, told) -> ids.put(topic, told.topicId().toString()));
            return ids;
        } catch (ExecutionException | TimeoutException e) {
            throw new KafkaException("The broker does not tell the ids of " + topics, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("Stopped", e);
        }
    }

    private Consumer<String, byte[]> consumer(String group) {
        var settings = new HashMap<>(kafka);
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, group);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 200);
        // Of a replica that was killed: the others, and the one that takes its place, get its partitions after this
        // time and
        // not after the 45 s of the library. A replica that stands still for longer is not harmed: positions are its
        // own.
        settings.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 10_000);
        settings.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 100);
        return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }

    /** Forgets which events were consumed long ago; returns how many. */
    public int purge() {
        int all = 0;
        int purged;
        do {
            purged = QuarkusTransaction.requiringNew().call(() -> table.purge(config.keep(), PURGED_AT_ONCE));
            all += purged;
        } while (purged == PURGED_AT_ONCE);
        return all;
    }
}
