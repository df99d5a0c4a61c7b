/** Which stored columns hold what the keys protect: declared by whoever writes them, walked by the rotation of keys. */
@NullMarked
package org.labourrights.chassis.privacy.column;

import org.jspecify.annotations.NullMarked;
