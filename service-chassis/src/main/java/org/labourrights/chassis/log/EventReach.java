package org.labourrights.chassis.log;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.labourrights.chassis.scope.Caller;
import org.labourrights.chassis.scope.CurrentCaller;
import org.labourrights.chassis.scope.Roles;
import org.labourrights.chassis.sql.Database;

/** Which single event the caller may see: one of the feed, or one of the audit trail where that is the caller's. */
@ApplicationScoped
public class EventReach {

    private static final Set<String> OF_TRAIL = Set.of(Roles.AUDITOR, Roles.ADMIN);

    private static final String VISIBLE =
            "SELECT seq FROM event_log WHERE id = ? AND ((topic IS NOT NULL AND type ~ ?) OR (? AND type ~ ?))";

    private final EventView view;
    private final Database database;
    private final CurrentCaller caller;

    EventReach(EventView view, Database database, CurrentCaller caller) {
        this.view = view;
        this.database = database;
        this.caller = caller;
    }

    /** Place in the log of an event that the caller may see; empty also when there is none of this id. */
    public Optional<Long> visible(UUID id) {
        return database.one(VISIBLE, row -> row.getLong(1), id, view.types(), readsTrails(), view.trailTypes());
    }

    /** May the caller see who did it and why? */
    public boolean readsTrails() {
        Caller who = caller.get();
        return who.hasAnyRole(OF_TRAIL);
    }
}
