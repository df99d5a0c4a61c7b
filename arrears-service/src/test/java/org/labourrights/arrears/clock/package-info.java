/** Tests of the clocks. */
@NullMarked
package org.labourrights.arrears.clock;

import org.jspecify.annotations.NullMarked;
