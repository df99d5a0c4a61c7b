/** Layoffs (裁员): the plan with its legal steps, and what the bureau does for those laid off. */
@NullMarked
package org.labourrights.reporting.layoff;

import org.jspecify.annotations.NullMarked;
