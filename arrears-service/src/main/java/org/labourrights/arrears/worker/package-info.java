/** What a worker's telephone shows: own leads only, small and cacheable. */
@NullMarked
package org.labourrights.arrears.worker;

import org.jspecify.annotations.NullMarked;
