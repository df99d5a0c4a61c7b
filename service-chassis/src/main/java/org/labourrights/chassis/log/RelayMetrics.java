package org.labourrights.chassis.log;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Position and lag of the relay, looked up every few seconds, also while the relay itself is stuck. */
@ApplicationScoped
class RelayMetrics {

    private static final Logger LOG = Logger.getLogger(RelayMetrics.class);

    private final LogLag lag;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("event-log-metrics").factory());
    private volatile LogLag.Lag last = LogLag.Lag.NONE;

    RelayMetrics(LogLag lag, MeterRegistry meters, RelayService relay) {
        this.lag = lag;
        Gauge.builder("labourrights.log.position", () -> last.position())
                .description("Number of the last event that Kafka has acknowledged")
                .register(meters);
        Gauge.builder("labourrights.log.lag", () -> last.newest() - last.position())
                .description("Numbers between the last acknowledged and the newest event")
                .register(meters);
        Gauge.builder("labourrights.log.lag.seconds", () -> last.age().toMillis() / 1000.0)
                .description("Age of the oldest event that Kafka has not acknowledged")
                .register(meters);
        Gauge.builder(
                        "labourrights.log.relay.leading",
                        () -> relay.progress().role() == RelayProgress.Role.LEADING ? 1 : 0)
                .description("1 on the replica whose relay is at work")
                .register(meters);
        FunctionCounter.builder(
                        "labourrights.log.relay.sent", relay, r -> r.progress().sent())
                .description("Events acknowledged since this replica started")
                .register(meters);
        FunctionCounter.builder("labourrights.log.relay.failures", relay, r -> r.progress()
                        .failures())
                .description("Times that the relay had to start over")
                .register(meters);
    }

    void start(@Observes StartupEvent event) {
        thread.scheduleWithFixedDelay(this::lookQuietly, 2, 5, TimeUnit.SECONDS);
    }

    void stop(@Observes ShutdownEvent event) {
        thread.shutdownNow();
    }

    private void lookQuietly() {
        try {
            last = lag.now();
        } catch (RuntimeException e) {
            LOG.warnf("The lag of the event log is unknown: %s", e.getMessage());
        }
    }
}
