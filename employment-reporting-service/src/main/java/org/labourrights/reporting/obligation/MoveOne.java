package org.labourrights.reporting.obligation;

import java.util.List;
import org.labourrights.chassis.sql.StoredJson;
import org.labourrights.chassis.time.timer.FiredTimer;
import org.labourrights.chassis.time.timer.TimerHandler;

/** Moves one obligation of a chunk that failed as a whole; nothing is left to do once it was filed in the meantime. */
final class MoveOne implements TimerHandler {

    private final ObligationMove move;
    private final ObligationSweep sweep;
    private final DropUnowed drop;
    private final ObligationJournal journal;
    private final StoredJson json;

    MoveOne(ObligationMove move, ObligationSweep sweep, DropUnowed drop, ObligationJournal journal, StoredJson json) {
        this.move = move;
        this.sweep = sweep;
        this.drop = drop;
        this.journal = journal;
        this.json = json;
    }

    @Override
    public String kind() {
        return move.kindOfOne();
    }

    @Override
    public void fire(FiredTimer timer) {
        Chunk chunk = Chunk.of(timer, json);
        if (move.onlyOwed()) {
            drop.beforeOpening(List.of(timer.subject()));
        }
        List<ObligationFacts> moved = sweep.moveOne(move, chunk.day(), timer.subject());
        journal.write(
                moved.stream().map(facts -> move.event(facts, chunk.day())).toList());
    }
}
