package org.labourrights.probe.hearing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.labourrights.chassis.clock.ClockFamily;
import org.labourrights.chassis.clock.ClockSubject;
import org.labourrights.chassis.clock.Clocks;
import org.labourrights.chassis.clock.DeclaredClock;
import org.labourrights.chassis.clock.Superiors;
import org.labourrights.chassis.scope.Roles;

/** Minutes to note it, working days to decide, extended once, months to execute. */
@ApplicationScoped
class HearingClocks implements ClockFamily {

    static final DeclaredClock NOTE = DeclaredClock.deadline("NOTE", HearingKeys.NOTE)
            .startedBy(HearingStep.Asked.class)
            .metBy(HearingStep.Noted.class);
    static final DeclaredClock DECISION = DeclaredClock.deadline("DECISION", HearingKeys.DECISION)
            .startedBy(HearingStep.Asked.class)
            .metBy(HearingStep.Decided.class)
            .extendable(1, HearingKeys.MORE, Set.of(Roles.CITY_OFFICER));
    static final DeclaredClock EXECUTION = DeclaredClock.deadline("EXECUTION", HearingKeys.EXECUTION)
            .startedBy(HearingStep.Decided.class)
            .metBy(HearingStep.Executed.class);

    private final Clocks clocks;

    HearingClocks(Clocks clocks) {
        this.clocks = clocks;
    }

    void hear(@Observes HearingStep step) {
        clocks.hear(subject(step.hearing()), step, step.at());
    }

    static ClockSubject subject(Hearing hearing) {
        return new ClockSubject("hearing", hearing.id(), hearing.number(), hearing.charge());
    }

    @Override
    public String name() {
        return "hearing";
    }

    @Override
    public List<DeclaredClock> clocks() {
        return List.of(NOTE, DECISION, EXECUTION);
    }

    @Override
    public Superiors superiors() {
        return (division, level) -> Optional.empty();
    }
}
