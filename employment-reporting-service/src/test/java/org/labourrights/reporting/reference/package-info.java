/** Tests of the package of the same name. */
@NullMarked
package org.labourrights.reporting.reference;

import org.jspecify.annotations.NullMarked;
