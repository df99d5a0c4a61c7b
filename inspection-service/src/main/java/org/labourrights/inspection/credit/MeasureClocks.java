package org.labourrights.inspection.credit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.labourrights.chassis.clock.ClockCharge;
import org.labourrights.chassis.clock.ClockFamily;
import org.labourrights.chassis.clock.ClockSubject;
import org.labourrights.chassis.clock.DeclaredClock;
import org.labourrights.chassis.clock.StatutoryClock;
import org.labourrights.chassis.clock.Superiors;

/** An agency answers in time what it was asked to do. */
@ApplicationScoped
class MeasureClocks implements ClockFamily {

    static final DeclaredClock ANSWER = DeclaredClock.deadline("ANSWER", CreditKeys.ANSWER);

    private final CreditMeasures measures;

    MeasureClocks(CreditMeasures measures) {
        this.measures = measures;
    }

    static ClockSubject subject(CreditMeasure it) {
        return new ClockSubject(
                "measure", it.id(), it.id().toString(), new ClockCharge(it.uscc(), it.divisionPath(), it.agencyId()));
    }

    @Override
    public String name() {
        return "measure";
    }

    @Override
    public List<DeclaredClock> clocks() {
        return List.of(ANSWER);
    }

    @Override
    public Superiors superiors() {
        return Superiors.NONE;
    }

    @Override
    public void moved(StatutoryClock clock) {
        measures.lock(clock.subject()).due(clock.due().dueOn());
    }
}
