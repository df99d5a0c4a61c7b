/** Values that name something by a national standard: each one is parsed or refused, never carried as a bare string. */
@NullMarked
package org.labourrights.chassis.identifier;

import org.jspecify.annotations.NullMarked;
