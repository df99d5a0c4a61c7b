/** Lists by keyset: opaque cursors, pages with a link to the next one, limits. */
@NullMarked
package org.labourrights.chassis.paging;

import org.jspecify.annotations.NullMarked;
