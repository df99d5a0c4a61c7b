/** What others than the bureau get to read of a lead: copies for the enterprise, without a trace of who reported it. */
@NullMarked
package org.labourrights.arrears.disclosure;

import org.jspecify.annotations.NullMarked;
