package org.labourrights.inspection.disposition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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

/**
 * When what a disposition asks for is due. Orders and decisions that a procedure of its own follows up have their clocks
 * there.
 */
@ApplicationScoped
class DispositionClocks implements ClockFamily {

    private static final Map<DispositionType, PolicyKey<Integer>> LENGTHS = new EnumMap<>(Map.of(
            DispositionType.REMINDER_LETTER, DispositionKeys.REMINDER_LETTER,
            DispositionType.RECTIFICATION_LETTER, DispositionKeys.RECTIFICATION_LETTER,
            DispositionType.ARBITRATION_ADVICE, DispositionKeys.ARBITRATION_ADVICE,
            DispositionType.ASSIGNMENT, DispositionKeys.ASSIGNMENT,
            DispositionType.FOLLOW_UP_STUDY, DispositionKeys.FOLLOW_UP_STUDY));

    private final Clocks clocks;
    private final Dispositions dispositions;

    DispositionClocks(Clocks clocks, Dispositions dispositions) {
        this.clocks = clocks;
        this.dispositions = dispositions;
    }

    /** The policy that says when this is due; empty for what sets no term by itself. */
    static Optional<PolicyKey<Integer>> length(DispositionType type) {
        return Optional.ofNullable(LENGTHS.get(type));
    }

    /** Sets off what runs from the issue. */
    void begin(DispositionEvent.Facts facts, Instant at, DueDate due) {
        clocks().stream()
                .filter(clock -> clock.code().equals(facts.type().name()))
                .forEach(clock -> clocks.begin(
                        subject(facts), List.of(ClockStart.of(clock, at).due(due))));
    }

    void hear(@Observes DispositionEvent step) {
        clocks.hear(subject(step.disposition()), step, step.at());
    }

    private static ClockSubject subject(DispositionEvent.Facts facts) {
        return new ClockSubject(
                "disposition",
                facts.id(),
                facts.dispositionNo(),
                new ClockCharge(facts.uscc(), facts.divisionPath(), facts.agencyId()));
    }

    @Override
    public String name() {
        return "disposition";
    }

    @Override
    public List<DeclaredClock> clocks() {
        return LENGTHS.entrySet().stream()
                .map(each -> DeclaredClock.deadline(each.getKey().name(), each.getValue())
                        .metBy(DispositionEvent.Completed.class)
                        .endedBy(DispositionEvent.Withdrawn.class)
                        .warning(ByPlace.everywhere(Duration.ofDays(2))))
                .toList();
    }

    @Override
    public Superiors superiors() {
        return Superiors.NONE;
    }

    @Override
    public void moved(StatutoryClock clock) {
        dispositions
                .findByIdOptional(clock.subject())
                .ifPresent(one -> one.dueOn(clock.due().dueOn()));
    }

    /** Kept in the trail; no other service goes by it. */
    @Override
    public Optional<Event> tell(ClockNews news) {
        return ClockFamily.super.tell(news).map(Event::internal);
    }

    @Override
    public String numberName() {
        return "dispositionNo";
    }
}
