package org.labourrights.chassis.log;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.labourrights.chassis.job.Rounds;

/** Position and lag of the relay, looked up every few seconds, also while the relay itself is stuck. */
@ApplicationScoped
class RelayMetrics {

    private final LogLag lag;
    private final Rounds rounds = new Rounds("event-log-metrics");
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
        rounds.start(Duration.ofSeconds(2), Duration.ofSeconds(5), () -> last = lag.now());
    }

    void stop(@Observes ShutdownEvent event) {
        rounds.stop();
    }
}
