package org.labourrights.arrears.clock;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.labourrights.arrears.lead.ArrearsLead;
import org.labourrights.arrears.lead.Leads;
import org.labourrights.chassis.scope.Caller;
import org.labourrights.chassis.time.WorkingCalendar;
import org.labourrights.chassis.time.timer.FiredTimer;
import org.labourrights.chassis.time.timer.TimerHandler;
import org.labourrights.chassis.time.timer.TimerRequest;
import org.labourrights.chassis.time.timer.Timers;

/**
 * Counts provisional due dates again when the service starts with a calendar that it has not counted with before: once a
 * calendar, whatever the number of replicas, in chunks that each have a transaction. A chunk that fails is counted one by
 * one, and the next begins behind it.
 */
@ApplicationScoped
class ProjectClocks implements TimerHandler {

    static final String KIND = "lead-clock-projection";

    private static final Logger LOG = Logger.getLogger(ProjectClocks.class);
    private static final int CHUNK = 100;
    private static final UUID FIRST = new UUID(0, 0);

    /** Begins the rung of a timer that is about one clock. */
    private static final String ALONE = "=";

    private final ClockRows rows;
    private final Leads leads;
    private final ChangeClock change;
    private final Timers timers;
    private final WorkingCalendar calendar;
    private final Clock clock;

    ProjectClocks(
            ClockRows rows, Leads leads, ChangeClock change, Timers timers, WorkingCalendar calendar, Clock clock) {
        this.rows = rows;
        this.leads = leads;
        this.change = change;
        this.timers = timers;
        this.calendar = calendar;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        QuarkusTransaction.requiringNew().run(() -> schedule(FIRST));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void fire(FiredTimer timer) {
        if (isAlone(timer)) {
            project(timer.subject());
            return;
        }
        List<UUID> chunk = rows.provisional(UUID.fromString(timer.rung()), CHUNK);
        int moved = 0;
        for (UUID id : chunk) {
            moved += project(id) ? 1 : 0;
        }
        if (!chunk.isEmpty()) {
            LOG.infof("Of %d provisional due dates %d moved by calendar %s", chunk.size(), moved, calendar.version());
            schedule(chunk.getLast());
        }
    }

    @Override
    public List<TimerRequest> instead(FiredTimer failed) {
        if (isAlone(failed)) {
            return List.of();
        }
        List<UUID> chunk = rows.provisional(UUID.fromString(failed.rung()), CHUNK);
        List<TimerRequest> instead = new ArrayList<>();
        for (UUID id : chunk) {
            instead.add(new TimerRequest(KIND, id, ALONE + calendar.version(), failed.dueAt(), Caller.NATION, null));
        }
        if (!chunk.isEmpty()) {
            instead.add(behind(chunk.getLast()));
        }
        return instead;
    }

    private static boolean isAlone(FiredTimer timer) {
        return timer.rung().startsWith(ALONE);
    }

    /** The lead is locked before its clock, so the clock is read once without a lock. */
    private boolean project(UUID id) {
        ArrearsLead lead = leads.lockMerged(rows.leadOf(id));
        return rows.lock(List.of(id)).stream()
                .filter(each -> each.open() && each.due().provisional())
                .anyMatch(each -> change.project(lead, each));
    }

    private void schedule(UUID after) {
        timers.schedule(behind(after));
    }

    private TimerRequest behind(UUID after) {
        UUID subject = UUID.nameUUIDFromBytes(calendar.version().getBytes(StandardCharsets.UTF_8));
        return new TimerRequest(KIND, subject, after.toString(), clock.instant(), Caller.NATION, null);
    }
}
