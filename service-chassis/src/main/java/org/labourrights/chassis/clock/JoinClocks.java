package org.labourrights.chassis.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.labourrights.chassis.scope.SystemScope;

/** The clocks of subjects that go on as part of another. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class JoinClocks {

    private final ClockRows rows;
    private final ClockSteps steps;
    private final SystemScope system;

    JoinClocks(ClockRows rows, ClockSteps steps, SystemScope system) {
        this.rows = rows;
        this.steps = steps;
        this.system = system;
    }

    /**
     * The subject goes on as part of another: what was done there already meets its clocks, though not before they were set
     * off, and what nobody owes there any more is owed here by nobody; the rest is met when it is done there.
     *
     * @param insteadOf a kind that the other may never have had, and the one whose meeting there stands for it
     */
    public void merge(UUID subject, UUID into, Map<String, String> insteadOf) {
        system.run("clock", () -> {
            Map<String, Instant> done = new HashMap<>();
            Map<String, Instant> over = new HashMap<>();
            for (StatutoryClock clock : rows.of(into)) {
                clock.metAt().ifPresent(at -> done.put(clock.kind(), at));
                clock.endedAt().ifPresent(at -> over.put(clock.kind(), at));
            }
            insteadOf.forEach((kind, other) -> {
                if (done.containsKey(other)) {
                    done.putIfAbsent(kind, done.get(other));
                }
            });
            for (StatutoryClock clock : rows.lockAnsweredBy(subject)) {
                clock.answeredBy(into);
                Instant met = done.get(clock.kind());
                Instant ended = over.get(clock.kind());
                if (met != null) {
                    steps.meet(clock, notBeforeStart(clock, met));
                } else if (ended != null) {
                    steps.end(clock, notBeforeStart(clock, ended));
                }
            }
        });
    }

    /**
     * The merge was wrong: what was met stays met, and the rest is met on the subject itself again.
     *
     * @param under subjects that were merged into it before, and go on with it
     */
    public void part(UUID subject, Collection<UUID> under) {
        system.run("clock", () -> {
            rows.of(subject).forEach(clock -> clock.answeredBy(null));
            under.forEach(each -> rows.of(each).forEach(clock -> clock.answeredBy(subject)));
        });
    }

    private static Instant notBeforeStart(StatutoryClock clock, Instant at) {
        return at.isBefore(clock.startedAt()) ? clock.startedAt() : at;
    }
}
