/** Plain SQL for figures that are sums and not aggregates: statements with bound values, in the caller's transaction. */
@NullMarked
package org.labourrights.chassis.sql;

import org.jspecify.annotations.NullMarked;
