/** Tests of the inspection service. */
@NullMarked
package org.labourrights.inspection;

import org.jspecify.annotations.NullMarked;
