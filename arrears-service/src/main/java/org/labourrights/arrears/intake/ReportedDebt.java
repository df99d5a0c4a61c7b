package org.labourrights.arrears.intake;

import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.identifier.Yuan;

/**
 * What an accepted report says is owed by one employer.
 *
 * @param reportId of the report
 * @param reporter whose report it is: the employer itself, or a platform that it works for
 * @param employer whom the report names as the employer
 * @param period of the report, {@code 2026Q3}
 */
public record ReportedDebt(
        String reportId,
        UnifiedSocialCreditCode reporter,
        UnifiedSocialCreditCode employer,
        String period,
        DivisionCode division,
        int workers,
        Yuan amount) {

    /** Whether it is told by the one who owes it. */
    boolean own() {
        return reporter.equals(employer);
    }

    /** Number of this debt within its channel: a report may tell of several employers. */
    public String number() {
        return own() ? reportId : reportId + "/" + employer.value();
    }
}
