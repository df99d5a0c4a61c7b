/** Reporting obligations (报告义务): who owes which report to whom by when, and how each one ended. */
@NullMarked
package org.labourrights.reporting.obligation;

import org.jspecify.annotations.NullMarked;
