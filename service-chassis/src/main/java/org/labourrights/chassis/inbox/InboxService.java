package org.labourrights.chassis.inbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.labourrights.chassis.job.Rounds;

/** Runs this replica's inbox as long as the service runs. */
@ApplicationScoped
public class InboxService {

    private static final int PURGED_AT_ONCE = 5_000;

    private final InboxConfig config;
    private final Inbox inbox;
    private final InboxTable table;
    private final Map<String, Object> kafka;
    private final Clock clock;
    private final InboxLoop loop;
    private final Thread thread;
    private final Rounds purge = new Rounds("inbox-purge");

    InboxService(
            InboxConfig config,
            Inbox inbox,
            InboxTable table,
            DeadLetters deadLetters,
            InboxCounts counts,
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            Clock clock,
            MeterRegistry meters) {
        this.config = config;
        this.inbox = inbox;
        this.table = table;
        this.kafka = kafka;
        this.clock = clock;
        this.loop = new InboxLoop(this::consumer, inbox, deadLetters, counts, config);
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

    private Consumer<String, byte[]> consumer() {
        var settings = new HashMap<>(kafka);
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, config.group());
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 200);
        settings.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 100);
        return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }

    private void purge() {
        int purged;
        do {
            purged = QuarkusTransaction.requiringNew()
                    .call(() -> table.purge(clock.instant().minus(config.keep()), PURGED_AT_ONCE));
        } while (purged == PURGED_AT_ONCE);
    }
}
