/** Tests of the package of the same name. */
@NullMarked
package org.labourrights.reporting.obligation;

import org.jspecify.annotations.NullMarked;
