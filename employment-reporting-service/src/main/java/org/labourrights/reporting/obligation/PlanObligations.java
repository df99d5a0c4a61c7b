package org.labourrights.reporting.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.labourrights.chassis.sql.StoredJson;
import org.labourrights.chassis.time.timer.FiredTimer;
import org.labourrights.chassis.time.timer.TimerHandler;
import org.labourrights.chassis.time.timer.TimerRequest;
import org.labourrights.chassis.time.timer.Timers;

/**
 * Plans what everybody owes for the periods that run on a day, chunk by chunk through the base ledger, and drops what was
 * planned under rules that hold no more. A chunk that fails is planned enterprise by enterprise, and the next chunk begins
 * behind it: a county or an enterprise that cannot be planned for holds up no other.
 */
@ApplicationScoped
class PlanObligations implements TimerHandler {

    static final String KIND = "obligation-plan";

    private final Reporters reporters;
    private final ObligationPlanner planner;
    private final ObligationLedger ledger;
    private final DropUnowed drop;
    private final Timers timers;
    private final StoredJson json;

    PlanObligations(
            Reporters reporters,
            ObligationPlanner planner,
            ObligationLedger ledger,
            DropUnowed drop,
            Timers timers,
            StoredJson json) {
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
        plan(placed.stream().map(Reporters.Placed::reporter).toList(), chunk.day());
        if (placed.size() == Chunk.SIZE) {
            Reporters.Placed last = placed.getLast();
            timers.schedule(
                    chunk.behind(last.path(), last.reporter().enterpriseId()).timer(KIND, timer, json));
        }
    }

    void plan(List<Reporter> owing, LocalDate day) {
        List<ObligationPlan> plans = planner.plan(owing, day);
        drop.except(owing.stream().map(Reporter::uscc).toList(), plans, day);
        ledger.write(plans);
    }

    @Override
    public List<TimerRequest> instead(FiredTimer failed) {
        Chunk chunk = Chunk.of(failed, json);
        List<Reporters.Place> places = reporters.placesAfter(chunk.afterPath(), chunk.afterId(), Chunk.SIZE);
        List<TimerRequest> instead = new ArrayList<>();
        for (Reporters.Place one : places) {
            instead.add(
                    new TimerRequest(PlanOne.KIND, one.id(), chunk.day().toString(), failed.dueAt(), one.path(), null));
        }
        if (places.size() == Chunk.SIZE) {
            Reporters.Place last = places.getLast();
            instead.add(chunk.behind(last.path(), last.id()).timer(KIND, failed, json));
        }
        return instead;
    }
}
