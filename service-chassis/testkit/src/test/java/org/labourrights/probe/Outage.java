package org.labourrights.probe;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;

/** The database goes away for the service, and is there for whoever administers it. */
final class Outage {

    private static final AtomicBoolean AWAITED = new AtomicBoolean();

    private Outage() {}

    /** Lets the next one begin; others that are asked for do nothing. */
    static void await() {
        AWAITED.set(true);
    }

    /** Every connection of the service breaks, and none is made, until the {@linkplain #end end}. */
    static void begin() {
        if (!AWAITED.compareAndSet(true, false)) {
            return;
        }
        try {
            ProtectedPeople.asOwner("ALTER DATABASE probe CONNECTION LIMIT 0");
            ProtectedPeople.asOwner("""
                    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                    WHERE datname = 'probe' AND usename = 'probe_app'""");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static void end() throws SQLException {
        ProtectedPeople.asOwner("ALTER DATABASE probe CONNECTION LIMIT -1");
    }
}
