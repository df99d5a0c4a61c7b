/** Statistics (统计) from rollups: headcount, K-10, K-15, risk levels; small groups hidden, posts and never persons. */
@NullMarked
package org.labourrights.reporting.statistics;

import org.jspecify.annotations.NullMarked;
