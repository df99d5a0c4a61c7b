/** A real Kafka broker in this JVM, and readers of what arrives on it. */
@NullMarked
package org.labourrights.testkit.kafka;

import org.jspecify.annotations.NullMarked;
