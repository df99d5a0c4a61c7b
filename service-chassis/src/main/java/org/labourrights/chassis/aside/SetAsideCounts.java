package org.labourrights.chassis.aside;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.labourrights.chassis.inbox.SetAsideEvents;
import org.labourrights.chassis.job.Rounds;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.chassis.time.timer.SetAsideTimers;

/** How much is set aside, looked up every few seconds: figures and health never wait for the database. */
@ApplicationScoped
class SetAsideCounts {

    private final SetAsideTimers timers;
    private final SetAsideEvents events;
    private final SystemScope systemScope;
    private final MultiGauge timerGauge;
    private final MultiGauge eventGauge;
    private final Rounds rounds = new Rounds("set-aside-counts");
    private volatile Counts last = new Counts(Map.of(), Map.of());

    SetAsideCounts(SetAsideTimers timers, SetAsideEvents events, SystemScope systemScope, MeterRegistry meters) {
        this.timers = timers;
        this.events = events;
        this.systemScope = systemScope;
        this.timerGauge = MultiGauge.builder("labourrights.timers.set.aside")
                .description("Timers that failed too often and wait for a decision")
                .register(meters);
        this.eventGauge = MultiGauge.builder("labourrights.inbox.set.aside")
                .description("Dead letters that wait for a decision")
                .register(meters);
    }

    /**
     * @param timers by kind
     * @param events by reason
     */
    record Counts(Map<String, Long> timers, Map<String, Long> events) {}

    Counts last() {
        return last;
    }

    void start(@Observes StartupEvent event) {
        rounds.start(Duration.ofSeconds(1), Duration.ofSeconds(5), this::look);
    }

    void stop(@Observes ShutdownEvent event) {
        rounds.stop();
    }

    private void look() {
        last = systemScope.call("set-aside-counts", () -> QuarkusTransaction.requiringNew()
                .call(() -> new Counts(timers.byKind(), events.byReason())));
        timerGauge.register(rows("kind", last.timers()), true);
        eventGauge.register(rows("reason", last.events()), true);
    }

    private static List<MultiGauge.Row<?>> rows(String tag, Map<String, Long> counts) {
        return counts.entrySet().stream()
                .<MultiGauge.Row<?>>map(entry -> MultiGauge.Row.of(Tags.of(tag, entry.getKey()), entry.getValue()))
                .toList();
    }
}
