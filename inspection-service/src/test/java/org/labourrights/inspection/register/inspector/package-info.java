/** Tests of the register. */
@NullMarked
package org.labourrights.inspection.register.inspector;

import org.jspecify.annotations.NullMarked;
