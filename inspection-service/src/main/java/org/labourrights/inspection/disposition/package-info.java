/** Dispositions (处置): meetings, letters, orders, transfers: what agencies do about what was found, alone or jointly. */
@NullMarked
package org.labourrights.inspection.disposition;

import org.jspecify.annotations.NullMarked;
