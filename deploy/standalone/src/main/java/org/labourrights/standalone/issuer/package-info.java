/** The development token issuer and the table of clients that it knows. */
@NullMarked
package org.labourrights.standalone.issuer;

import org.jspecify.annotations.NullMarked;
