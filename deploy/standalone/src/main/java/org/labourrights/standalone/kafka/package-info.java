/** A single-node Kafka broker in a JVM of its own. */
@NullMarked
package org.labourrights.standalone.kafka;

import org.jspecify.annotations.NullMarked;
