/** Bodies of requests and answers that are put aside in encrypted temporary files rather than held in memory. */
@NullMarked
package org.labourrights.chassis.spool;

import org.jspecify.annotations.NullMarked;
