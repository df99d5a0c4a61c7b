/** Tests of the register. */
@NullMarked
package org.labourrights.inspection.register.item;

import org.jspecify.annotations.NullMarked;
