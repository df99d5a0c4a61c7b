/** Journeys of leads through their handling. */
@NullMarked
package org.labourrights.arrears.handling;

import org.jspecify.annotations.NullMarked;
