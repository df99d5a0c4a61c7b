/** Tests of the statistics: hiding of small groups, reconciliation of lines, freezing, and figures from real rows. */
@NullMarked
package org.labourrights.reporting.statistics;

import org.jspecify.annotations.NullMarked;
