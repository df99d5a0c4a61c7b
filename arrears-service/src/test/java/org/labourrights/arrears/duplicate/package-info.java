/** Tests of duplicates. */
@NullMarked
package org.labourrights.arrears.duplicate;

import org.jspecify.annotations.NullMarked;
