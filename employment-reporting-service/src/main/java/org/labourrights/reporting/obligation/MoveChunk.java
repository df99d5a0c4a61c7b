package org.labourrights.reporting.obligation;

import java.util.ArrayList;
import java.util.List;
import org.labourrights.chassis.sql.StoredJson;
import org.labourrights.chassis.time.timer.FiredTimer;
import org.labourrights.chassis.time.timer.TimerHandler;
import org.labourrights.chassis.time.timer.TimerRequest;
import org.labourrights.chassis.time.timer.Timers;

/**
 * Opens obligations or marks them overdue, chunk by chunk; each exactly once. A chunk that fails is done again obligation
 * by obligation, and the next chunk begins behind it: an obligation that cannot be moved holds up no other.
 */
final class MoveChunk implements TimerHandler {

    private final ObligationMove move;
    private final ObligationSweep sweep;
    private final DropUnowed drop;
    private final ObligationJournal journal;
    private final Timers timers;
    private final StoredJson json;

    MoveChunk(
            ObligationMove move,
            ObligationSweep sweep,
            DropUnowed drop,
            ObligationJournal journal,
            Timers timers,
            StoredJson json) {
        this.move = move;
        this.sweep = sweep;
        this.drop = drop;
        this.journal = journal;
        this.timers = timers;
        this.json = json;
    }

    @Override
    public String kind() {
        return move.kind();
    }

    @Override
    public void fire(FiredTimer timer) {
        Chunk chunk = Chunk.of(timer, json);
        int dropped = move.onlyOwed() ? dropUnowed(chunk) : 0;
        List<ObligationFacts> moved = sweep.move(move, chunk, Chunk.SIZE - dropped);
        journal.write(
                moved.stream().map(facts -> move.event(facts, chunk.day())).toList());
        if (dropped + moved.size() == Chunk.SIZE) {
            timers.schedule(chunk.next().timer(kind(), timer, json));
        }
    }

    private int dropUnowed(Chunk chunk) {
        return drop.beforeOpening(sweep.due(move, chunk, Chunk.SIZE).stream()
                .map(ObligationSweep.Due::id)
                .toList());
    }

    @Override
    public List<TimerRequest> instead(FiredTimer failed) {
        Chunk chunk = Chunk.of(failed, json);
        List<ObligationSweep.Due> due = sweep.due(move, chunk, Chunk.SIZE);
        List<TimerRequest> instead = new ArrayList<>();
        for (ObligationSweep.Due one : due) {
            instead.add(new TimerRequest(
                    move.kindOfOne(),
                    one.id(),
                    one.day().toString(),
                    failed.dueAt(),
                    one.divisionPath(),
                    failed.payloadJson()));
        }
        if (due.size() == Chunk.SIZE) {
            ObligationSweep.Due last = due.getLast();
            instead.add(chunk.behind(last.day(), last.id()).timer(kind(), failed, json));
        }
        return instead;
    }
}
