package org.labourrights.reporting.obligation;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.labourrights.chassis.time.timer.FiredTimer;
import org.labourrights.chassis.time.timer.TimerHandler;
import org.labourrights.chassis.time.timer.Timers;

/** Marks the obligations whose last day has passed, chunk by chunk; each exactly once. */
@ApplicationScoped
class MarkOverdue implements TimerHandler {

    static final String KIND = "obligation-overdue";

    private final ObligationSweep sweep;
    private final ObligationJournal journal;
    private final Timers timers;
    private final ObjectMapper json;

    MarkOverdue(ObligationSweep sweep, ObligationJournal journal, Timers timers, ObjectMapper json) {
        this.sweep = sweep;
        this.journal = journal;
        this.timers = timers;
        this.json = json;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void fire(FiredTimer timer) {
        Chunk chunk = Chunk.of(timer, json);
        List<ObligationFacts> overdue = sweep.overdue(chunk.day(), Chunk.SIZE);
        journal.write(overdue.stream()
                .map(facts -> new ObligationOverdue(facts, chunk.day()))
                .toList());
        if (overdue.size() == Chunk.SIZE) {
            timers.schedule(chunk.next(null, null).timer(KIND, timer, json));
        }
    }
}
