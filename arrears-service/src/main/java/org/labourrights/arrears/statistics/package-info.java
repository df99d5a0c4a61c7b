/** Figures on leads (K-04 to K-09): kept by division and day as leads change, never counted over the leads. */
@NullMarked
package org.labourrights.arrears.statistics;

import org.jspecify.annotations.NullMarked;
