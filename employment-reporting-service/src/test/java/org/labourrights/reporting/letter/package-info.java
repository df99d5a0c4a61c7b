/** Tests of the package of the same name. */
@NullMarked
package org.labourrights.reporting.letter;

import org.jspecify.annotations.NullMarked;
