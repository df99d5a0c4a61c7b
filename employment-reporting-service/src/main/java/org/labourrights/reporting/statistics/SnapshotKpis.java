package org.labourrights.reporting.statistics;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
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
import org.labourrights.reporting.reference.Cadence;
import org.labourrights.reporting.reference.ReportingPeriod;
import org.labourrights.reporting.statistics.Figures.Buckets;
import org.labourrights.reporting.statistics.Figures.Sums;

/** Publishes K-10 of the running quarter and K-15 of every division that has figures, each day at its end. */
@ApplicationScoped
class SnapshotKpis implements TimerHandler {
    static final String KIND = "kpi-snapshot";
    static final String TYPE = "kpi.snapshot.v1";
    static final String TOPIC = "nef.kpi";

    private static final Logger LOG = Logger.getLogger(SnapshotKpis.class);
    private static final UUID SUBJECT = UUID.nameUUIDFromBytes(KIND.getBytes(StandardCharsets.UTF_8));
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);

    private final Figures figures;
    private final FoldChanges folding;
    private final Divisions divisions;
    private final EventLog log;
    private final Timers timers;
    private final SystemScope system;
    private final Clock clock;

    SnapshotKpis(
            Figures figures,
            FoldChanges folding,
            Divisions divisions,
            EventLog log,
            Timers timers,
            SystemScope system,
            Clock clock) {
        this.figures = figures;
        this.folding = folding;
        this.divisions = divisions;
        this.log = log;
        this.timers = timers;
        this.system = system;
        this.clock = clock;
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
        system.run("kpi-snapshot", () -> QuarkusTransaction.requiringNew().run(() -> schedule(LocalDate.now(clock))));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void fire(FiredTimer timer) {
        LocalDate day = LocalDate.parse(timer.rung());
        folding.fold();
        List<Event> events = events(day);
        log.appendAll(events);
        LOG.infof("%d figures of %s published", events.size(), day);
        LocalDate today = LocalDate.now(clock);
        schedule(today.isAfter(day) ? today : day.plusDays(1));
    }

    private void schedule(LocalDate day) {
        timers.schedule(new TimerRequest(
                KIND,
                SUBJECT,
                day.toString(),
                day.atTime(END_OF_DAY).atZone(clock.getZone()).toInstant(),
                Caller.NATION,
                null));
    }

    private List<Event> events(LocalDate day) {
        ReportingPeriod quarter = Cadence.QUARTER.containing(day);
        List<String> paths = divisions.stream()
                .map(Division::code)
                .map(divisions::path)
                .sorted()
                .toList();
        Buckets dueDays =
                new Buckets(quarter.start().toString(), day.minusDays(1).toString());
        List<Event> events = new ArrayList<>();
        Sums due = figures.ofDivisions(Measure.OBLIGATION, paths, dueDays);
        due.own()
                .forEach((path, counts) -> events.add(event(
                        "K-10",
                        path,
                        quarter.code(),
                        ShownTable.at(counts, ObligationColumn.FULFILLED.ordinal()),
                        ShownTable.at(counts, ObligationColumn.DUE.ordinal()),
                        day)));
        Sums known = figures.ofDivisions(Measure.ENTERPRISE, paths, Buckets.only(KnownEnterprises.ALWAYS));
        known.own()
                .forEach((path, counts) -> events.add(event(
                        "K-15",
                        path,
                        quarter.code(),
                        ShownTable.at(counts, EnterpriseColumn.IN_LEDGER.ordinal()),
                        ShownTable.at(counts, EnterpriseColumn.KNOWN.ordinal()),
                        day)));
        return events;
    }

    private static Event event(
            String metric, String path, String period, long numerator, long denominator, LocalDate day) {
        String code = path.substring(path.lastIndexOf('/', path.length() - 2) + 1, path.length() - 1);
        var payload = new Snapshot(
                "employment-reporting-service", metric, new DivisionCode(code), period, numerator, denominator, day);
        return Event.of(TYPE, metric + "-" + code + "-" + day, path, payload).onTopic(TOPIC);
    }
}
