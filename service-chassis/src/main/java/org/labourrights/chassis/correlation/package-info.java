/** One id for everything that one outer call sets off: log lines, events, problems, traces, and what other services do then. */
@NullMarked
package org.labourrights.chassis.correlation;

import org.jspecify.annotations.NullMarked;
