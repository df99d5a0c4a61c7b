/** Tests of the arrears service. */
@NullMarked
package org.labourrights.arrears.contract;

import org.jspecify.annotations.NullMarked;
