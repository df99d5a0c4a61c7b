/** What every stored aggregate carries: who made it, who changed it last, when, and its version. */
@NullMarked
package org.labourrights.chassis.record;

import org.jspecify.annotations.NullMarked;
