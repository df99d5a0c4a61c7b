/** The directory of agencies that every service reads; it follows from the table of divisions. */
@NullMarked
package org.labourrights.chassis.reference;

import org.jspecify.annotations.NullMarked;
