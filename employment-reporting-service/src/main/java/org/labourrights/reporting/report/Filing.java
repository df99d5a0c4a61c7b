package org.labourrights.reporting.report;

/**
 * A submitted version.
 *
 * @param deduplicated nothing was filed, because exactly this document is the version submitted last
 */
record Filing(EmploymentReport report, ReportVersion version, boolean deduplicated) {}
