package org.labourrights.standalone.supervisor;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The state of the whole suite as the supervisor writes it down for the commands to read.
 *
 * @param supervisor process id of the supervisor
 * @param started the supervisor's start in epoch milliseconds
 * @param failure why the suite could not start, or null
 */
public record SuiteState(
        long supervisor,
        long started,
        Phase phase,
        @Nullable String failure,
        List<PartState> parts) {

    private static final long CLOCK_MOVES_MILLIS = 2_000;

    /** Where the suite is in its life. */
    public enum Phase {
        STARTING,
        READY,
        FAILED,
        STOPPING
    }

    /** A process without parts, so that others can find it. */
    public static SuiteState of(ProcessHandle process) {
        return new SuiteState(process.pid(), startOf(process), Phase.READY, null, List.of());
    }

    /** The supervisor's process, if it still lives. */
    public Optional<ProcessHandle> supervisorProcess() {
        return living(supervisor, started);
    }

    /** Processes of parts that still live, with or without their supervisor. */
    public List<ProcessHandle> livingParts() {
        return parts.stream()
                .filter(part -> part.pid() != supervisor)
                .flatMap(part -> living(part.pid(), part.started()).stream())
                .toList();
    }

    /** The process of that id, unless the id has since been given to another process. */
    public static Optional<ProcessHandle> living(long pid, long started) {
        return pid <= 0
                ? Optional.empty()
                : ProcessHandle.of(pid)
                        .filter(ProcessHandle::isAlive)
                        .filter(process -> sameStart(startOf(process), started));
    }

    /** The system counts starts from its own boot, and the answer moves a little when its clock is set. */
    private static boolean sameStart(long one, long other) {
        return Math.abs(one - other) <= CLOCK_MOVES_MILLIS;
    }

    static long startOf(ProcessHandle process) {
        return process.info()
                .startInstant()
                .map(java.time.Instant::toEpochMilli)
                .orElse(0L);
    }
}
