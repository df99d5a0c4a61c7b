/**
 * Figures that are kept and not counted: changes are appended in the transaction that makes them, folded into sums of
 * every division in the background, and read as one.
 */
@NullMarked
package org.labourrights.chassis.rollup;

import org.jspecify.annotations.NullMarked;
