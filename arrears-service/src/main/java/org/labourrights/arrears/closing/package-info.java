/** How leads end (结案): resolution, objection, closing, refusal, withdrawal, reopening, enforcement. */
@NullMarked
package org.labourrights.arrears.closing;

import org.jspecify.annotations.NullMarked;
