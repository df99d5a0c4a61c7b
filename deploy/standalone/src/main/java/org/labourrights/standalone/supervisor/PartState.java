package org.labourrights.standalone.supervisor;

import org.jspecify.annotations.Nullable;

/**
 * What the supervisor last knew of a part.
 *
 * @param pid 0 before the first start
 * @param started the process's start in epoch milliseconds: with the id, it names a process for good
 * @param restarts how often the part died and was started again
 * @param readyMillis how long the latest start took until ready, or -1 while it is not
 */
public record PartState(
        String name,
        int port,
        long pid,
        long started,
        Phase phase,
        int restarts,
        long readyMillis,
        @Nullable String health) {

    /** Where a part is in its life. */
    public enum Phase {
        WAITING,
        STARTING,
        READY,
        RESTARTING,
        STOPPED
    }

    PartState with(Phase next) {
        return new PartState(name, port, pid, started, next, restarts, readyMillis, health);
    }
}
