/** Tests of campaigns. */
@NullMarked
package org.labourrights.inspection.campaign;

import org.jspecify.annotations.NullMarked;
