/** One request on its way through: whether its head is in order, its id, its problems, its log line and figures. */
@NullMarked
package org.labourrights.gateway.exchange;

import org.jspecify.annotations.NullMarked;
