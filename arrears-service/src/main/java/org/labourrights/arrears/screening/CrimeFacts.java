package org.labourrights.arrears.screening;

import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.Yuan;

/**
 * What the test looks at.
 *
 * @param orderServed the order to pay was served
 * @param expiredUnpaid its deadline has passed and money is still owed
 * @param evaded the employer absconded or destroyed evidence, which counts like refusal (§2)
 * @param workers who are owed pay; null: unknown
 * @param months longest time for which one worker is owed pay; null: unknown
 * @param single most that one worker is owed; null: unknown
 * @param total what all are owed
 */
record CrimeFacts(
        boolean orderServed,
        boolean expiredUnpaid,
        boolean evaded,
        @Nullable Integer workers,
        @Nullable Integer months,
        @Nullable Yuan single,
        Yuan total) {

    boolean refused() {
        return orderServed && (expiredUnpaid || evaded);
    }
}
