/** How much one client may ask for in a while. */
@NullMarked
package org.labourrights.gateway.limit;

import org.jspecify.annotations.NullMarked;
