package org.labourrights.chassis.clock;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.labourrights.chassis.policy.PolicyKey;
import org.labourrights.chassis.time.RollRule;

/**
 * A kind of clock, declared (时限种类). Immutable; each method answers the same declaration with something more.
 *
 * @param code names it within its family, {@code PETITION_ANSWER}
 * @param ofAnotherAgency whether an agency of its own answers for it, wherever the subject goes
 * @param recurring whether the next round begins when one is met, until it is ended: every 24 hours
 */
public record DeclaredClock(
        String code,
        ClockPurpose purpose,
        ByPlace<ClockPeriod> period,
        ClockTriggers triggers,
        ClockPauses pauses,
        ClockExtensions extensions,
        ClockRungs rungs,
        boolean ofAnotherAgency,
        boolean recurring) {

    private DeclaredClock(String code, ClockPurpose purpose, ByPlace<ClockPeriod> period) {
        this(
                code,
                purpose,
                period,
                ClockTriggers.NONE,
                ClockPauses.NONE,
                ClockExtensions.NONE,
                ClockRungs.NONE,
                false,
                false);
    }

    /** Something has to happen within the length that the policy gives, in the unit that its row says. */
    public static DeclaredClock deadline(String code, PolicyKey<Integer> length) {
        return new DeclaredClock(code, ClockPurpose.DEADLINE, ClockPeriod.of(length));
    }

    /** As {@link #deadline(String, PolicyKey)}, where unit or roll stand in rows of their own. */
    public static DeclaredClock deadline(String code, ByPlace<ClockPeriod> period) {
        return new DeclaredClock(code, ClockPurpose.DEADLINE, period);
    }

    /** Something may be done within that length, and nobody has missed anything when it is over. */
    public static DeclaredClock window(String code, PolicyKey<Integer> length) {
        return new DeclaredClock(code, ClockPurpose.WINDOW, ClockPeriod.of(length));
    }

    /** Something may not be done before; never rolled [R-T10]. */
    public static DeclaredClock waiting(String code, PolicyKey<Integer> length) {
        return new DeclaredClock(code, ClockPurpose.WAITING, ClockPeriod.of(length)).rolling(RollRule.NONE);
    }

    /** Whether a last day that is no working day moves, where the text says otherwise than its unit does. */
    public DeclaredClock rolling(RollRule roll) {
        return with(period.map(given -> given.rolling(roll)));
    }

    /** Events that set it off; it runs from the instant that {@link Clocks#hear} is told. */
    public DeclaredClock startedBy(Class<?>... events) {
        return with(triggers.orStarts(anyOf(events)));
    }

    public <E> DeclaredClock startedBy(Class<E> event, Predicate<? super E> condition) {
        return with(triggers.orStarts(ClockTriggers.when(event, condition)));
    }

    public DeclaredClock metBy(Class<?>... events) {
        return with(triggers.orMeets(anyOf(events)));
    }

    public <E> DeclaredClock metBy(Class<E> event, Predicate<? super E> condition) {
        return with(triggers.orMeets(ClockTriggers.when(event, condition)));
    }

    /** Events after which nobody has to meet it any more. */
    public DeclaredClock endedBy(Class<?>... events) {
        return with(triggers.orEnds(anyOf(events)));
    }

    public <E> DeclaredClock endedBy(Class<E> event, Predicate<? super E> condition) {
        return with(triggers.orEnds(ClockTriggers.when(event, condition)));
    }

    /** It may stand, everywhere. */
    public DeclaredClock pausable(Set<String> by) {
        return pausable(ByPlace.everywhere(true), by);
    }

    /**
     * It may stand where the rules of the place know it.
     *
     * @param by roles of which the caller needs one; the service itself may always
     */
    public DeclaredClock pausable(ByPlace<Boolean> allowed, Set<String> by) {
        return new DeclaredClock(
                code,
                purpose,
                period,
                triggers,
                new ClockPauses(allowed, by),
                extensions,
                rungs,
                ofAnotherAgency,
                recurring);
    }

    /**
     * It may be given more time.
     *
     * @param times how often
     * @param further by how much each time, in the unit of the clock
     * @param approvedBy roles of which the caller needs one; the service itself may always
     */
    public DeclaredClock extendable(int times, PolicyKey<Integer> further, Set<String> approvedBy) {
        return new DeclaredClock(
                code,
                purpose,
                period,
                triggers,
                pauses,
                new ClockExtensions(times, List.of(further), approvedBy),
                rungs,
                ofAnotherAgency,
                recurring);
    }

    /** How long before it is missed it warns; zero: never. */
    public DeclaredClock warning(ByPlace<Duration> before) {
        return with(new ClockRungs(before, rungs.escalations()));
    }

    /** How long after it is missed the first, second, … superior is told, never before the one below. */
    public DeclaredClock escalating(ByPlace<List<Duration>> after) {
        return with(new ClockRungs(rungs.warning(), after));
    }

    /** Another agency than the subject's answers for it, see {@link Clocks#startAt}. */
    public DeclaredClock answeredForElsewhere() {
        return new DeclaredClock(code, purpose, period, triggers, pauses, extensions, rungs, true, recurring);
    }

    /** Whoever meets it owes it again from then on, until it is ended. */
    public DeclaredClock again() {
        return new DeclaredClock(code, purpose, period, triggers, pauses, extensions, rungs, ofAnotherAgency, true);
    }

    /** Hours as policies list them. */
    public static List<Duration> hours(List<Integer> hours) {
        return hours.stream().map(each -> Duration.ofHours(each)).toList();
    }

    private DeclaredClock with(ByPlace<ClockPeriod> other) {
        return new DeclaredClock(code, purpose, other, triggers, pauses, extensions, rungs, ofAnotherAgency, recurring);
    }

    private DeclaredClock with(ClockTriggers other) {
        return new DeclaredClock(code, purpose, period, other, pauses, extensions, rungs, ofAnotherAgency, recurring);
    }

    private DeclaredClock with(ClockRungs other) {
        return new DeclaredClock(
                code, purpose, period, triggers, pauses, extensions, other, ofAnotherAgency, recurring);
    }

    private static Predicate<Object> anyOf(Class<?>... events) {
        List<Class<?>> types = List.of(events);
        return event -> types.stream().anyMatch(type -> type.isInstance(event));
    }
}
