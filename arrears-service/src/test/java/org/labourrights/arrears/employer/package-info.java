/** Tests of the directory of employers. */
@NullMarked
package org.labourrights.arrears.employer;

import org.jspecify.annotations.NullMarked;
