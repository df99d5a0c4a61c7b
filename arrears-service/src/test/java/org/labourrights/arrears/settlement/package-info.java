/** Promises and rates. */
@NullMarked
package org.labourrights.arrears.settlement;

import org.jspecify.annotations.NullMarked;
