/** Tests of the groups. */
@NullMarked
package org.labourrights.arrears.group;

import org.jspecify.annotations.NullMarked;
