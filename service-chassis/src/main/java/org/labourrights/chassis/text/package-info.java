/** Names as people write and search them. */
@NullMarked
package org.labourrights.chassis.text;

import org.jspecify.annotations.NullMarked;
