package org.labourrights.arrears.screening;

import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.Yuan;

/**
 * From where on arrears may be a crime: what the interpretation says (法释〔2013〕3号 §3), and what the high court of the
 * province has set, null where nothing is known.
 *
 * @param months for which one worker is owed pay, three
 * @param single for one worker (T1), in [5,000; 20,000]
 * @param workers who are owed pay together, ten
 * @param group for them (T2), in [30,000; 100,000]
 */
record CrimeThresholds(
        int months,
        @Nullable Yuan single,
        int workers,
        @Nullable Yuan group) {}
