/** Tests of how leads come in. */
@NullMarked
package org.labourrights.arrears.intake;

import org.jspecify.annotations.NullMarked;
