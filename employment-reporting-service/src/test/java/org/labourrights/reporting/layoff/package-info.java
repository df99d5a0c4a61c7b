/** Tests of layoff plans, their daily reports and follow-ups. */
@NullMarked
package org.labourrights.reporting.layoff;

import org.jspecify.annotations.NullMarked;
