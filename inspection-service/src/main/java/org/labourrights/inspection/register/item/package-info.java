/**
 * The list of inspection items (随机抽查事项清单): 42 for the whole country and what places add, each in dated versions; public.
 *
 * <p>Other features ask {@link org.labourrights.inspection.register.item.InspectionItems}.
 */
@NullMarked
package org.labourrights.inspection.register.item;

import org.jspecify.annotations.NullMarked;
