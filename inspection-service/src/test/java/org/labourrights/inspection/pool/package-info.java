/** Tests of the target pool. */
@NullMarked
package org.labourrights.inspection.pool;

import org.jspecify.annotations.NullMarked;
