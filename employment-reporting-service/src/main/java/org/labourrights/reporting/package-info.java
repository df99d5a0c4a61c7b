/** The employment reporting service (用工情况报告): who owes which report, what was filed, and what follows from it. */
@NullMarked
package org.labourrights.reporting;

import org.jspecify.annotations.NullMarked;
