/** How often a place reports, over time (报告频次的沿革): a change never leaves a day out and never counts one twice. */
@NullMarked
package org.labourrights.reporting.cadence;

import org.jspecify.annotations.NullMarked;
