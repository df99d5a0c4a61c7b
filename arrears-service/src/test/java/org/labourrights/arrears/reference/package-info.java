/** Policies as administrators change them. */
@NullMarked
package org.labourrights.arrears.reference;

import org.jspecify.annotations.NullMarked;
