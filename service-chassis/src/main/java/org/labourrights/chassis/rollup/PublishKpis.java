package org.labourrights.chassis.rollup;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.labourrights.chassis.division.Division;
import org.labourrights.chassis.division.Divisions;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.log.Event;
import org.labourrights.chassis.log.EventLog;
import org.labourrights.chassis.scope.Caller;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.chassis.time.timer.FiredTimer;
import org.labourrights.chassis.time.timer.TimerHandler;
import org.labourrights.chassis.time.timer.TimerRequest;
import org.labourrights.chassis.time.timer.Timers;

/**
 * Publishes the figures of every division that has any, each day at its end; a service without sources publishes none. A day
 * that fails as a whole is published part by part: what cannot be told of one division is missing of that one alone.
 */
@ApplicationScoped
public class PublishKpis implements TimerHandler {

    /** Kind of its timers. */
    public static final String KIND = "kpi-snapshot";

    private static final String TYPE = "kpi.snapshot.v1";
    private static final String TOPIC = "nef.kpi";
    private static final Logger LOG = Logger.getLogger(PublishKpis.class);
    private static final UUID SUBJECT = UUID.nameUUIDFromBytes(KIND.getBytes(StandardCharsets.UTF_8));
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);

    private final Instance<KpiSource> sources;
    private final FoldChanges folding;
    private final Divisions divisions;
    private final EventLog log;
    private final Timers timers;
    private final SystemScope system;
    private final Clock clock;
    private final String service;

    PublishKpis(
            Instance<KpiSource> sources,
            FoldChanges folding,
            Divisions divisions,
            EventLog log,
            Timers timers,
            SystemScope system,
            Clock clock,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.sources = sources;
        this.folding = folding;
        this.divisions = divisions;
        this.log = log;
        this.timers = timers;
        this.system = system;
        this.clock = clock;
        this.service = service;
    }

    /** Payload: one figure of one division. */
    record Snapshot(
            String service,
            String metric,
            DivisionCode divisionCode,
            String period,
            long numerator,
            long denominator,
            LocalDate asOf) {}

    void start(@Observes StartupEvent event) {
        if (!sources.isUnsatisfied()) {
            system.run(
                    "kpi-snapshot", () -> QuarkusTransaction.requiringNew().run(() -> schedule(LocalDate.now(clock))));
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void fire(FiredTimer timer) {
        LocalDate day = LocalDate.parse(timer.rung());
        folding.fold();
        List<String> paths = divisions.stream()
                .map(Division::code)
                .map(divisions::path)
                .sorted()
                .toList();
        int published =
                sources.stream().mapToInt(source -> publish(source, day, paths)).sum();
        LOG.infof("%d figures of %s published", published, day);
        timers.schedule(next(day));
    }

    int publish(KpiSource source, LocalDate day, List<String> paths) {
        List<Event> events =
                source.at(day, paths).stream().map(kpi -> event(kpi, day)).toList();
        log.appendAll(events);
        return events.size();
    }

    /** The days go on, whatever becomes of this one. */
    @Override
    public List<TimerRequest> instead(FiredTimer failed) {
        LocalDate day = LocalDate.parse(failed.rung());
        List<TimerRequest> instead = new ArrayList<>(PublishSomeKpis.of(sources, day, failed.dueAt()));
        instead.add(next(day));
        return instead;
    }

    private TimerRequest next(LocalDate day) {
        LocalDate today = LocalDate.now(clock);
        return request(today.isAfter(day) ? today : day.plusDays(1));
    }

    private void schedule(LocalDate day) {
        timers.schedule(request(day));
    }

    private TimerRequest request(LocalDate day) {
        return new TimerRequest(
                KIND,
                SUBJECT,
                day.toString(),
                day.atTime(END_OF_DAY).atZone(clock.getZone()).toInstant(),
                Caller.NATION,
                null);
    }

    private Event event(Kpi kpi, LocalDate day) {
        String path = kpi.divisionPath();
        String code = path.substring(path.lastIndexOf('/', path.length() - 2) + 1, path.length() - 1);
        Snapshot payload = new Snapshot(
                service, kpi.metric(), new DivisionCode(code), kpi.period(), kpi.numerator(), kpi.denominator(), day);
        return Event.of(TYPE, kpi.metric() + "-" + code + "-" + day, path, payload)
                .onTopic(TOPIC);
    }
}
