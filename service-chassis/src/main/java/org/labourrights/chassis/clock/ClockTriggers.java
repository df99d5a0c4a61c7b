package org.labourrights.chassis.clock;

import java.util.function.Predicate;

/** Which events of the service set a clock off, meet it and end it. */
record ClockTriggers(Predicate<Object> starts, Predicate<Object> meets, Predicate<Object> ends) {

    static final ClockTriggers NONE = new ClockTriggers(event -> false, event -> false, event -> false);

    static <E> Predicate<Object> when(Class<E> type, Predicate<? super E> condition) {
        return event -> type.isInstance(event) && condition.test(type.cast(event));
    }

    ClockTriggers orStarts(Predicate<Object> more) {
        return new ClockTriggers(starts.or(more), meets, ends);
    }

    ClockTriggers orMeets(Predicate<Object> more) {
        return new ClockTriggers(starts, meets.or(more), ends);
    }

    ClockTriggers orEnds(Predicate<Object> more) {
        return new ClockTriggers(starts, meets, ends.or(more));
    }
}
