/** When a lead may end in which way. */
@NullMarked
package org.labourrights.arrears.closing;

import org.jspecify.annotations.NullMarked;
