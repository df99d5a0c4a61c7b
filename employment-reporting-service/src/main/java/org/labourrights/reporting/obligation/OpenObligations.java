package org.labourrights.reporting.obligation;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.labourrights.chassis.time.timer.FiredTimer;
import org.labourrights.chassis.time.timer.TimerHandler;
import org.labourrights.chassis.time.timer.Timers;

/** Opens the obligations whose period is over, chunk by chunk. */
@ApplicationScoped
class OpenObligations implements TimerHandler {

    static final String KIND = "obligation-open";

    private final ObligationSweep sweep;
    private final ObligationJournal journal;
    private final Timers timers;
    private final ObjectMapper json;

    OpenObligations(ObligationSweep sweep, ObligationJournal journal, Timers timers, ObjectMapper json) {
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
        List<ObligationFacts> opened = sweep.open(chunk.day(), Chunk.SIZE);
        journal.write(opened.stream().map(ObligationOpened::new).toList());
        if (opened.size() == Chunk.SIZE) {
            timers.schedule(chunk.next(null, null).timer(KIND, timer, json));
        }
    }
}
