/** The inbox: events of other services are consumed once, in the transaction of their effect. */
@NullMarked
package org.labourrights.chassis.inbox;

import org.jspecify.annotations.NullMarked;
