/** Tests of the package of the same name. */
@NullMarked
package org.labourrights.reporting.ladder;

import org.jspecify.annotations.NullMarked;
