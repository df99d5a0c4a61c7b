/** One request on its way through: its id, its problems, its access-log line and figures. */
@NullMarked
package org.labourrights.gateway.exchange;

import org.jspecify.annotations.NullMarked;
