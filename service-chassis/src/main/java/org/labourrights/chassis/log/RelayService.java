package org.labourrights.chassis.log;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.jboss.logging.Logger;

/** Runs this replica's relay as long as the service runs, and wakes it after each commit that appended. */
@ApplicationScoped
public class RelayService {

    private static final Logger LOG = Logger.getLogger(RelayService.class);
    private static final Duration ORDERLY_STOP = Duration.ofSeconds(5);
    private static final int PATIENCE_SECONDS = 10;

    private final LogConfig config;
    private final Map<String, Object> kafka;
    private final TransactionSynchronizationRegistry transaction;
    private final LogLag lag;
    private final Relay relay;
    private final Thread thread;

    RelayService(
            LogConfig config,
            OwnConnections connections,
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            TransactionSynchronizationRegistry transaction,
            LogLag lag) {
        this.config = config;
        this.kafka = kafka;
        this.transaction = transaction;
        this.lag = lag;
        this.relay = new Relay(connections::open, this::producer, this::isMissing, config);
        this.thread = Thread.ofVirtual().name("event-log-relay").unstarted(relay);
    }

    void start(@Observes StartupEvent event) {
        if (active()) {
            thread.start();
        } else {
            LOG.info("labourrights.log.topic is not set: events of this service are kept, not relayed");
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        relay.stop();
        if (active() && !thread.join(ORDERLY_STOP)) {
            thread.interrupt();
        }
    }

    /** Is there anything to relay to? */
    boolean active() {
        return config.topic().isPresent();
    }

    /** Has Kafka acknowledged every event that is committed? Also true when this service relays nothing. */
    public boolean caughtUp() {
        return !active() || !config.relay().enabled() || !lag.now().waiting();
    }

    public RelayProgress progress() {
        return relay.progress();
    }

    /** Does the broker say that it has no such topic? False when it says nothing. */
    public boolean isMissing(String topic) {
        try (var admin = Admin.create(kafka)) {
            admin.describeTopics(List.of(topic)).allTopicNames().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return false;
        } catch (ExecutionException e) {
            return e.getCause() instanceof UnknownTopicOrPartitionException;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** A new producer to the service's broker; it keeps order. */
    public Producer<String, byte[]> producer() {
        return OrderedProducer.open(kafka);
    }

    /** Once a transaction: after it has committed, the relay looks at the log. */
    void wakeAfterCommit() {
        if (transaction.getResource(this) == null) {
            transaction.putResource(this, true);
            transaction.registerInterposedSynchronization(new WakeUp());
        }
    }

    private final class WakeUp implements Synchronization {

        @Override
        public void beforeCompletion() {
            // Nothing is written here; the event went in with the change.
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                relay.wake();
            }
        }
    }
}
