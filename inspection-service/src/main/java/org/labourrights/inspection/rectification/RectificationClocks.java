package org.labourrights.inspection.rectification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.labourrights.chassis.clock.ByPlace;
import org.labourrights.chassis.clock.ClockCharge;
import org.labourrights.chassis.clock.ClockFamily;
import org.labourrights.chassis.clock.ClockNews;
import org.labourrights.chassis.clock.ClockStart;
import org.labourrights.chassis.clock.ClockSubject;
import org.labourrights.chassis.clock.Clocks;
import org.labourrights.chassis.clock.DeclaredClock;
import org.labourrights.chassis.clock.StatutoryClock;
import org.labourrights.chassis.clock.Superiors;
import org.labourrights.chassis.log.Event;
import org.labourrights.chassis.policy.PolicyKey;
import org.labourrights.chassis.time.DueDate;

/** By when a rectification has to be found done: first, and once more when it was extended. */
@ApplicationScoped
class RectificationClocks implements ClockFamily {

    static final DeclaredClock TERM = declared("RECTIFICATION", RectificationKeys.TERM)
            .endedBy(RectificationEvent.Verified.class, verified -> !verified.passed());
    static final DeclaredClock EXTENSION = declared("RECTIFICATION_EXTENSION", RectificationKeys.EXTENSION)
            .endedBy(RectificationEvent.Verified.class, verified -> !verified.passed());

    private final Clocks clocks;
    private final Rectifications rectifications;
    private final RectificationFigures figures;

    RectificationClocks(Clocks clocks, Rectifications rectifications, RectificationFigures figures) {
        this.clocks = clocks;
        this.rectifications = rectifications;
        this.figures = figures;
    }

    private static DeclaredClock declared(String code, PolicyKey<Integer> length) {
        return DeclaredClock.deadline(code, length)
                .metBy(RectificationEvent.Verified.class, RectificationEvent.Verified::passed)
                .endedBy(RectificationEvent.Withdrawn.class)
                .warning(ByPlace.everywhere(Duration.ofDays(3)));
    }

    void begin(RectificationEvent.Facts facts, DeclaredClock clock, Instant at, DueDate due) {
        clocks.begin(subject(facts), List.of(ClockStart.of(clock, at).due(due)));
    }

    void hear(@Observes RectificationEvent step) {
        clocks.hear(subject(step.rectification()), step, step.at());
    }

    private static ClockSubject subject(RectificationEvent.Facts facts) {
        return new ClockSubject(
                "rectification",
                facts.id(),
                facts.rectificationNo(),
                new ClockCharge(facts.uscc(), facts.divisionPath(), facts.agencyId()));
    }

    @Override
    public String name() {
        return "rectification";
    }

    @Override
    public List<DeclaredClock> clocks() {
        return List.of(TERM, EXTENSION);
    }

    @Override
    public Superiors superiors() {
        return Superiors.NONE;
    }

    /** A calendar moved the day, and with it the month in which the rectification is due. */
    @Override
    public void moved(StatutoryClock clock) {
        rectifications.findByIdOptional(clock.subject()).ifPresent(one -> {
            figures.due(one, one.dueOn(), -1);
            one.dueOn(clock.due().dueOn());
            figures.due(one, one.dueOn(), 1);
        });
    }

    /** Kept in the trail; no other service goes by it. */
    @Override
    public Optional<Event> tell(ClockNews news) {
        return ClockFamily.super.tell(news).map(Event::internal);
    }

    @Override
    public String numberName() {
        return "rectificationNo";
    }
}
