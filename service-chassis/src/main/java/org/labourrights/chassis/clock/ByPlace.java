package org.labourrights.chassis.clock;

import java.time.LocalDate;
import java.util.function.Function;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.policy.Policies;
import org.labourrights.chassis.policy.PolicyKey;

/** A value that is asked for the place of a clock and a day: of a policy as a rule, so that a row gives its source. */
@FunctionalInterface
public interface ByPlace<T> {

    T of(Policies policies, DivisionCode division, LocalDate on);

    static <T> ByPlace<T> policy(PolicyKey<T> key) {
        return (policies, division, on) -> policies.value(key, division, on);
    }

    /** The same value for every place and day: for what no text lets a place decide. */
    static <T> ByPlace<T> everywhere(T value) {
        return (policies, division, on) -> value;
    }

    default <R> ByPlace<R> map(Function<? super T, ? extends R> further) {
        return (policies, division, on) -> further.apply(of(policies, division, on));
    }
}
