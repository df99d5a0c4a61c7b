/** Administrative divisions of the whole country and the path by which each one reports. */
@NullMarked
package org.labourrights.chassis.division;

import org.jspecify.annotations.NullMarked;
