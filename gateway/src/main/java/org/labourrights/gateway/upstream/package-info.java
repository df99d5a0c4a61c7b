/** The services behind the gateway: forwarding, retry, breaker, concurrency. */
@NullMarked
package org.labourrights.gateway.upstream;

import org.jspecify.annotations.NullMarked;
