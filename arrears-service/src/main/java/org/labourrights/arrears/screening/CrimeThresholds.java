package org.labourrights.arrears.screening;

import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.Yuan;

/**
 * What the high court of the province has set; null where nothing is known.
 *
 * @param single for one worker (T1), in [5,000; 20,000]
 * @param group for ten workers or more (T2), in [30,000; 100,000]
 */
record CrimeThresholds(@Nullable Yuan single, @Nullable Yuan group) {}
