/** Leads of one employer within a window of days act as one (并案): sums, thresholds, the alarm. */
@NullMarked
package org.labourrights.arrears.group;

import org.jspecify.annotations.NullMarked;
