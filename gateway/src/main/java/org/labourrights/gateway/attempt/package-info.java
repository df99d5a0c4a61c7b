/** How often somebody may be wrong. */
@NullMarked
package org.labourrights.gateway.attempt;

import org.jspecify.annotations.NullMarked;
