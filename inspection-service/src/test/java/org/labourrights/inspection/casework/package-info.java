/** Tests of cases and penalties. */
@NullMarked
package org.labourrights.inspection.casework;

import org.jspecify.annotations.NullMarked;
