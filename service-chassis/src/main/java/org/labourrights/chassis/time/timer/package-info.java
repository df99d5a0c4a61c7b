/** Timers: rows that fall due once, fired exactly once in due order by any number of replicas. */
@NullMarked
package org.labourrights.chassis.time.timer;

import org.jspecify.annotations.NullMarked;
