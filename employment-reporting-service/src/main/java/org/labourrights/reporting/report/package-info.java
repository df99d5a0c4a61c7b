/** Employment reports (用工情况报告): draft, submission, review, versions, receipts. */
@NullMarked
package org.labourrights.reporting.report;

import org.jspecify.annotations.NullMarked;
