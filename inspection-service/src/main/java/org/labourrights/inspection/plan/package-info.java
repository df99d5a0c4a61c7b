/**
 * Inspection plans (检查计划): which agencies inspect what in a year or a month, whom they inspect, and who answers for it. How
 * the enterprises of a double-random plan are drawn is the package {@code draw} above.
 */
@NullMarked
package org.labourrights.inspection.plan;

import org.jspecify.annotations.NullMarked;
