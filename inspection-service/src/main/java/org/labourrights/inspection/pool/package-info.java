/** The target pool (检查对象池): which enterprises are to be inspected, and for which reasons. */
@NullMarked
package org.labourrights.inspection.pool;

import org.jspecify.annotations.NullMarked;
