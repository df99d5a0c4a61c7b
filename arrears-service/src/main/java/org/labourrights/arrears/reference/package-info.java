/** Reference data at the door: calendar, code lists, divisions, policies, events. */
@NullMarked
package org.labourrights.arrears.reference;

import org.jspecify.annotations.NullMarked;
