/** What component tests of the services share: real PostgreSQL, Kafka and token issuer, clock and events. */
@NullMarked
package org.labourrights.testkit;

import org.jspecify.annotations.NullMarked;
