package org.labourrights.inspection.draw;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.log.Event;
import org.labourrights.chassis.log.EventLog;
import org.labourrights.inspection.draw.engine.AnnouncedValue;
import org.labourrights.inspection.draw.engine.Bundle;
import org.labourrights.inspection.draw.engine.Change;
import org.labourrights.inspection.draw.engine.Hash;
import org.labourrights.inspection.plan.InspectionPlan;

/** Writes every digest of a draw into the log, whose seal then covers it: an end that is dropped later is missed. */
@ApplicationScoped
class DrawLog {

    private final EventLog log;

    DrawLog(EventLog log) {
        this.log = log;
    }

    void committed(InspectionPlan plan, DrawCommitment commitment) {
        append(
                "plan.draw.committed.v1",
                plan,
                new Committed(
                        plan.planNo(),
                        commitment.attempt(),
                        commitment.commitment().hex(),
                        commitment.committedOn(),
                        commitment.announced()));
    }

    void drawn(InspectionPlan plan, Bundle bundle) {
        append(
                "plan.draw.drawn.v1",
                plan,
                new Sealed(
                        plan.planNo(),
                        bundle.document().attempt(),
                        bundle.commitment().hex(),
                        null,
                        bundle.seed().map(Hash::hex).orElse(null),
                        bundle.head().hex()));
    }

    /** The last record of a bundle. */
    void recorded(InspectionPlan plan, Bundle bundle) {
        Change last = bundle.records().getLast();
        append(
                "plan.draw.recorded.v1",
                plan,
                new Sealed(
                        plan.planNo(),
                        bundle.document().attempt(),
                        bundle.commitment().hex(),
                        last.kind(),
                        null,
                        bundle.head().hex()));
    }

    private void append(String type, InspectionPlan plan, Object payload) {
        log.append(Event.of(type, plan.planNo(), plan.divisionPath(), payload).internal());
    }

    /** What is announced on the day of the commitment, as the page of the draw names it. */
    record Committed(
            String planNo, int attempt, String commitment, LocalDate committedOn, AnnouncedValue publicValue) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Sealed(
            String planNo,
            int attempt,
            String commitment,
            @Nullable String kind,
            @Nullable String seed,
            String head) {}
}
