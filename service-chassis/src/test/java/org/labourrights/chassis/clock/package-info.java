/** Tests of what clocks compute without a database. */
@NullMarked
package org.labourrights.chassis.clock;

import org.jspecify.annotations.NullMarked;
