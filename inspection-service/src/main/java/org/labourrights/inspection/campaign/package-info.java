/**
 * Special actions (专项行动), special inspections and pilot zones (综合试验区): who does what until when, and what the units report
 * of it on the days of policy {@code progress.days} (推进情况, domain 4.10).
 *
 * <p>A campaign has no rule of its own for the obligations of enterprises: their life is another one (pitfall P08). Of the
 * leadership group (领导小组) offices and agencies are kept, never names.
 */
@NullMarked
package org.labourrights.inspection.campaign;

import org.jspecify.annotations.NullMarked;
