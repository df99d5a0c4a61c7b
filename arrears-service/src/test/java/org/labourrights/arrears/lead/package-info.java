/** Tests of the arrears service. */
@NullMarked
package org.labourrights.arrears.lead;

import org.jspecify.annotations.NullMarked;
