/** What the factors of a relation suggest. */
@NullMarked
package org.labourrights.arrears.investigation;

import org.jspecify.annotations.NullMarked;
