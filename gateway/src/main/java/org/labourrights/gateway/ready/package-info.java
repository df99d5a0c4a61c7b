/** Whether the gateway may start, lives, and is ready. */
@NullMarked
package org.labourrights.gateway.ready;

import org.jspecify.annotations.NullMarked;
