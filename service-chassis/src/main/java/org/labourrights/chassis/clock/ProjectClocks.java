package org.labourrights.chassis.clock;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.labourrights.chassis.scope.Caller;
import org.labourrights.chassis.time.WorkingCalendar;
import org.labourrights.chassis.time.timer.FiredTimer;
import org.labourrights.chassis.time.timer.TimerHandler;
import org.labourrights.chassis.time.timer.TimerRequest;
import org.labourrights.chassis.time.timer.Timers;

/**
 * Counts provisional due dates again when the service starts with a calendar that it has not counted with before: once a
 * family and calendar, whatever the number of replicas, in chunks that each have a transaction. A chunk that fails is
 * counted one by one, and the next begins behind it.
 */
@ApplicationScoped
class ProjectClocks implements TimerHandler {

    /** Ends the kind of its timers. */
    static final String PROJECTION = "-clock-projection";

    private static final Logger LOG = Logger.getLogger(ProjectClocks.class);
    private static final int CHUNK = 100;
    private static final UUID FIRST = new UUID(0, 0);

    /** Begins the rung of a timer that is about one clock. */
    private static final String ALONE = "=";

    private final ClockRows rows;
    private final ClockFamilies families;
    private final ChangeClock change;
    private final Timers timers;
    private final WorkingCalendar calendar;
    private final Clock clock;

    ProjectClocks(
            ClockRows rows,
            ClockFamilies families,
            ChangeClock change,
            Timers timers,
            WorkingCalendar calendar,
            Clock clock) {
        this.rows = rows;
        this.families = families;
        this.change = change;
        this.timers = timers;
        this.calendar = calendar;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        if (!families.names().isEmpty()) {
            QuarkusTransaction.requiringNew().run(() -> families.names().forEach(family -> schedule(family, FIRST)));
        }
    }

    @Override
    public String kind() {
        return "*" + PROJECTION;
    }

    @Override
    public Set<String> kinds() {
        return families.names(PROJECTION);
    }

    @Override
    public void fire(FiredTimer timer) {
        if (isAlone(timer)) {
            project(timer.subject());
            return;
        }
        List<UUID> chunk = rows.provisional(family(timer), UUID.fromString(timer.rung()), CHUNK);
        int moved = 0;
        for (UUID id : chunk) {
            moved += project(id) ? 1 : 0;
        }
        if (!chunk.isEmpty()) {
            LOG.infof("Of %d provisional due dates %d moved by calendar %s", chunk.size(), moved, calendar.version());
            schedule(family(timer), chunk.getLast());
        }
    }

    @Override
    public List<TimerRequest> instead(FiredTimer failed) {
        if (isAlone(failed)) {
            return List.of();
        }
        List<UUID> chunk = rows.provisional(family(failed), UUID.fromString(failed.rung()), CHUNK);
        List<TimerRequest> instead = new ArrayList<>();
        for (UUID id : chunk) {
            instead.add(new TimerRequest(
                    failed.kind(), id, ALONE + calendar.version(), failed.dueAt(), Caller.NATION, null));
        }
        if (!chunk.isEmpty()) {
            instead.add(behind(family(failed), chunk.getLast()));
        }
        return instead;
    }

    private static boolean isAlone(FiredTimer timer) {
        return timer.rung().startsWith(ALONE);
    }

    private static String family(FiredTimer timer) {
        return timer.kind().substring(0, timer.kind().length() - PROJECTION.length());
    }

    /** The subject is locked before its clock, so the clock is read once without a lock. */
    private boolean project(UUID id) {
        ClockRows.Owner owner = rows.owner(id).orElseThrow();
        families.get(owner.family()).lock(owner.subject());
        return rows.lock(List.of(id)).stream()
                .filter(each -> each.open() && each.due().provisional())
                .anyMatch(change::project);
    }

    private void schedule(String family, UUID after) {
        timers.schedule(behind(family, after));
    }

    private TimerRequest behind(String family, UUID after) {
        UUID subject = UUID.nameUUIDFromBytes(calendar.version().getBytes(StandardCharsets.UTF_8));
        return new TimerRequest(family + PROJECTION, subject, after.toString(), clock.instant(), Caller.NATION, null);
    }
}
