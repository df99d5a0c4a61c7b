/** Risk indicators R-nn (风险指标), their composite, the hysteresis of levels, and early warnings (风险预警). */
@NullMarked
package org.labourrights.reporting.risk;

import org.jspecify.annotations.NullMarked;
