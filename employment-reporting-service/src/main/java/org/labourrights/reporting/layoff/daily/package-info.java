/** The daily layoff report (裁员每日一报) of each county, and the days for which it is missing. */
@NullMarked
package org.labourrights.reporting.layoff.daily;

import org.jspecify.annotations.NullMarked;
