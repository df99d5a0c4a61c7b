/** Tests of the package of the same name. */
@NullMarked
package org.labourrights.reporting.enterprise;

import org.jspecify.annotations.NullMarked;
