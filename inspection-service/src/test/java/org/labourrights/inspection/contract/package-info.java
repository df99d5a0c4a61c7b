/** Tests of the inspection service. */
@NullMarked
package org.labourrights.inspection.contract;

import org.jspecify.annotations.NullMarked;
