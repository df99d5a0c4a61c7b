/** Tests of the annual dispatch reports. */
@NullMarked
package org.labourrights.reporting.dispatch;

import org.jspecify.annotations.NullMarked;
