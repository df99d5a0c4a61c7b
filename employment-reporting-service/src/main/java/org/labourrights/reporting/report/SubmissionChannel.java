package org.labourrights.reporting.report;

/** How a report came in (报送方式). */
public enum SubmissionChannel {
    API,
    WEB,
    FILE
}
