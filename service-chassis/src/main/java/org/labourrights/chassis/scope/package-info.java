/** Who asks, with which roles, for which divisions; sets the floor of row-level security for every transaction. */
@NullMarked
package org.labourrights.chassis.scope;

import org.jspecify.annotations.NullMarked;
