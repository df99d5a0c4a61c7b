/** Tests of the inspection service. */
@NullMarked
package org.labourrights.inspection.plan;

import org.jspecify.annotations.NullMarked;
