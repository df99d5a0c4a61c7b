/** Tests of plans. */
@NullMarked
package org.labourrights.inspection.plan;

import org.jspecify.annotations.NullMarked;
