package org.labourrights.reporting.obligation;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.labourrights.chassis.time.timer.FiredTimer;
import org.labourrights.chassis.time.timer.TimerHandler;
import org.labourrights.chassis.time.timer.Timers;

/**
 * Plans what everybody owes for the periods that run on a day, chunk by chunk through the base ledger, and drops what was
 * planned under rules that hold no more.
 */
@ApplicationScoped
class PlanObligations implements TimerHandler {

    static final String KIND = "obligation-plan";

    private final Reporters reporters;
    private final ObligationPlanner planner;
    private final ObligationLedger ledger;
    private final DropUnowed drop;
    private final Timers timers;
    private final ObjectMapper json;

    PlanObligations(
            Reporters reporters,
            ObligationPlanner planner,
            ObligationLedger ledger,
            DropUnowed drop,
            Timers timers,
            ObjectMapper json) {
        this.reporters = reporters;
        this.planner = planner;
        this.ledger = ledger;
        this.drop = drop;
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
        List<Reporters.Placed> placed = reporters.after(chunk.afterPath(), chunk.afterId(), Chunk.SIZE);
        List<Reporter> owing = placed.stream().map(Reporters.Placed::reporter).toList();
        List<ObligationPlan> plans = planner.plan(owing, chunk.day());
        drop.except(owing.stream().map(Reporter::uscc).toList(), plans, chunk.day());
        ledger.write(plans);
        if (placed.size() == Chunk.SIZE) {
            Reporters.Placed last = placed.getLast();
            timers.schedule(
                    chunk.behind(last.path(), last.reporter().enterpriseId()).timer(KIND, timer, json));
        }
    }
}
