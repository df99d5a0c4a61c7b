/** The movable clock of sandbox and tests; it does not exist in production. */
@NullMarked
package org.labourrights.chassis.time.sandbox;

import org.jspecify.annotations.NullMarked;
