package org.labourrights.reporting.statistics;

import java.time.Instant;
import java.util.UUID;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;

/**
 * One headcount line of an accepted report, as statistics keep it.
 *
 * @param cell what it is added to
 * @param reporter who filed it: the employer itself, or a platform about its partner
 * @param counts by {@link HeadcountColumn}
 */
record ReportedLine(
        UnifiedSocialCreditCode employer,
        UUID obligation,
        Cell cell,
        UnifiedSocialCreditCode reporter,
        Instant acceptedAt,
        long[] counts) {

    /** @param division code of the place of work, with its reporting path */
    record Cell(String division, String divisionPath, String industry, String occupation, String relation) {
        /** What one reporter says only once, whatever the industry it is booked under. */
        String place() {
            return division + '|' + occupation + '|' + relation;
        }
    }

    boolean isOwn() {
        return reporter.equals(employer);
    }
}
