/** Tests of the figures on leads. */
@NullMarked
package org.labourrights.arrears.statistics;

import org.jspecify.annotations.NullMarked;
