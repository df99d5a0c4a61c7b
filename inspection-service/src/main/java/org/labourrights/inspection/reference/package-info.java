/** Reference data at the door: calendar, code lists, divisions, policies, events. */
@NullMarked
package org.labourrights.inspection.reference;

import org.jspecify.annotations.NullMarked;
