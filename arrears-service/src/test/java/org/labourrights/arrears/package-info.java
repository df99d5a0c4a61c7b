/** Tests of the arrears service. */
@NullMarked
package org.labourrights.arrears;

import org.jspecify.annotations.NullMarked;
