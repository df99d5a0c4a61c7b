/** The append-only event log of a service: what appends to it, relays it to Kafka and reads it back. */
@NullMarked
package org.labourrights.chassis.log;

import org.jspecify.annotations.NullMarked;
