/** Checks at start: a service that is not safe to run in production does not start there. */
@NullMarked
package org.labourrights.chassis.ready;

import org.jspecify.annotations.NullMarked;
