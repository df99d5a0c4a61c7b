/**
 * The supervised objects (监管对象名录库): every enterprise of the base ledger with how it is judged and when it was last
 * inspected, as the enterprise directory of the kernel tells it.
 *
 * <p>Other features ask {@link org.labourrights.inspection.register.object.SupervisedObjects}.
 */
@NullMarked
package org.labourrights.inspection.register.object;

import org.jspecify.annotations.NullMarked;
