/** Time: the clock, the working calendar, due dates that explain themselves, and timers. */
@NullMarked
package org.labourrights.chassis.time;

import org.jspecify.annotations.NullMarked;
