package org.labourrights.inspection.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;
import org.labourrights.chassis.clock.ClockCharge;
import org.labourrights.chassis.clock.ClockFamily;
import org.labourrights.chassis.clock.ClockSubject;
import org.labourrights.chassis.clock.Clocks;
import org.labourrights.chassis.clock.DeclaredClock;
import org.labourrights.chassis.clock.Superiors;
import org.labourrights.chassis.time.ClockSource;

/** A batch of a quarter or half-year is published in time after its end (社会公布批次), domain 8. */
@ApplicationScoped
class BatchClocks implements ClockFamily {

    static final DeclaredClock PUBLISH =
            DeclaredClock.deadline("PUBLISH", PublicationKeys.BATCH).metBy(BatchStep.Published.class);

    private final Clocks clocks;
    private final Clock clock;

    BatchClocks(Clocks clocks, Clock clock) {
        this.clocks = clocks;
        this.clock = clock;
    }

    static ClockSubject subject(PublicationBatch it) {
        return new ClockSubject("batch", it.id(), it.period(), new ClockCharge(null, it.divisionPath(), it.agencyId()));
    }

    void hear(@Observes BatchStep step) {
        clocks.hear(subject(step.of()), step, clock.instant());
        if (step instanceof BatchStep.Opened opened) {
            opened.of()
                    .periodEnd()
                    .ifPresent(end -> clocks.start(
                            subject(opened.of()),
                            PUBLISH,
                            end.atStartOfDay(ClockSource.ZONE).toInstant()));
        }
    }

    @Override
    public String name() {
        return "batch";
    }

    @Override
    public List<DeclaredClock> clocks() {
        return List.of(PUBLISH);
    }

    @Override
    public Superiors superiors() {
        return Superiors.NONE;
    }
}
