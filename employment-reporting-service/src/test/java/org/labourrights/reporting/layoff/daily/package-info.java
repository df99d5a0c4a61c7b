/** Tests of the daily layoff reports. */
@NullMarked
package org.labourrights.reporting.layoff.daily;

import org.jspecify.annotations.NullMarked;
