package org.labourrights.reporting.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import org.labourrights.chassis.journal.Journal;
import org.labourrights.chassis.scope.SystemScope;

/** Notes what happened to many obligations at once, warns platforms, and tells the other features. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ObligationJournal {

    private final Journal journal;
    private final WarnPlatforms platforms;
    private final SystemScope systemScope;
    private final Event<ObligationsMoved> listeners;

    ObligationJournal(
            Journal journal, WarnPlatforms platforms, SystemScope systemScope, Event<ObligationsMoved> listeners) {
        this.journal = journal;
        this.platforms = platforms;
        this.systemScope = systemScope;
        this.listeners = listeners;
    }

    /** Must be called once for each event that an obligation returned, in the transaction of the change. */
    void write(Collection<? extends ObligationEvent> events) {
        if (events.isEmpty()) {
            return;
        }
        systemScope.run("obligation-journal", () -> {
            journal.writeAll(events);
            platforms.warn(events.stream()
                    .filter(ObligationOverdue.class::isInstance)
                    .map(ObligationOverdue.class::cast)
                    .toList());
            listeners.fire(new ObligationsMoved(List.copyOf(events)));
        });
    }
}
