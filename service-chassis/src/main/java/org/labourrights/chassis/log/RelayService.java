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
import java.util.Map;
import org.apache.kafka.clients.producer.Producer;
import org.jboss.logging.Logger;

/** Runs this replica's relay as long as the service runs, and wakes it after each commit that appended. */
@ApplicationScoped
public class RelayService {

    private static final Logger LOG = Logger.getLogger(RelayService.class);
    private static final Duration ORDERLY_STOP = Duration.ofSeconds(5);

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
        this.relay = new Relay(connections::open, this::producer, config);
        this.thread = Thread.ofVirtual().name("event-log-relay").unstarted(relay);
    }

    void start(@Observes StartupEvent event) {
        if (config.topic().isPresent()) {
            thread.start();
        } else {
            LOG.info("labourrights.log.topic is not set: events of this service are kept, not relayed");
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        relay.stop();
        if (config.topic().isPresent() && !thread.join(ORDERLY_STOP)) {
            thread.interrupt();
        }
    }

    /** Has Kafka acknowledged every event that is committed? Also true when this service relays nothing. */
    public boolean caughtUp() {
        return config.topic().isEmpty()
                || !config.relay().enabled()
                || !lag.now().waiting();
    }

    public RelayProgress progress() {
        return relay.progress();
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
