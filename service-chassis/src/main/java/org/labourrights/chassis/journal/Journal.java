package org.labourrights.chassis.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import org.labourrights.chassis.log.EventLog;
import org.labourrights.chassis.record.Recorded;
import org.labourrights.chassis.record.Stamps;
import org.labourrights.chassis.time.timer.TimerRequest;
import org.labourrights.chassis.time.timer.Timers;

/**
 * Notes what happened to aggregates: stores them, appends to the event log, sets timers and tells the other features, all
 * in the transaction of the change and as the {@link JournalFamily} of the steps declares.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Journal {

    private final JournalFamilies families;
    private final EntityManager entities;
    private final EventLog log;
    private final Timers timers;
    private final Event<Step> listeners;
    private final Stamps stamps;

    Journal(
            JournalFamilies families,
            EntityManager entities,
            EventLog log,
            Timers timers,
            Event<Step> listeners,
            Stamps stamps) {
        this.families = families;
        this.entities = entities;
        this.log = log;
        this.timers = timers;
        this.listeners = listeners;
        this.stamps = stamps;
    }

    /**
     * A step that changed a row: it is stamped with who acts and when. Must be called once for each step that an aggregate
     * returned.
     */
    public void write(Recorded changed, Step step) {
        changed.touched(stamps.now());
        write(step);
    }

    /** A step of a row that was just made, or was stamped already. */
    public void write(Step step) {
        writeAll(List.of(step));
    }

    /** Many steps, in their order, in one round trip to the log. */
    public void writeAll(Collection<? extends Step> steps) {
        if (steps.isEmpty()) {
            return;
        }
        // Before anybody is told: what the database refuses did not happen, and the answer names the version of the
        // change.
        entities.flush();
        List<org.labourrights.chassis.log.Event> entries = steps.stream()
                .flatMap(step -> families.of(step).entry(step).stream())
                .toList();
        if (!entries.isEmpty()) {
            log.appendAll(entries);
        }
        List<TimerRequest> wanted = steps.stream()
                .flatMap(step -> families.of(step).timers(step).stream())
                .toList();
        if (!wanted.isEmpty()) {
            timers.scheduleAll(wanted);
        }
        steps.forEach(listeners::fire);
    }
}
