/** Tests of the inspection service. */
@NullMarked
package org.labourrights.inspection.draw;

import org.jspecify.annotations.NullMarked;
