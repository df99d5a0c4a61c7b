/** Inspection cases (监察案件): filed, investigated, decided, executed, closed. */
@NullMarked
package org.labourrights.inspection.casework;

import org.jspecify.annotations.NullMarked;
