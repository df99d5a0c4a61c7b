/** Journeys through the gateway against the suite as one command starts it. */
@NullMarked
package org.labourrights.e2e;

import org.jspecify.annotations.NullMarked;
