package org.labourrights.reporting.risk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.reporting.reference.ReportingPeriod;

/**
 * The sums of the report in force for one enterprise and period, with what they were taken from; without an accepted
 * report there is nothing to take them from.
 */
record StoredFigures(
        UnifiedSocialCreditCode uscc,
        String period,
        LocalDate periodStart,
        LocalDate periodEnd,
        String divisionPath,
        @Nullable UUID reportId,
        int reportVersion,
        @Nullable String obligationNo,
        @Nullable Instant acceptedAt,
        ReportFigures figures) {

    /** A period for which nothing is accepted. */
    static StoredFigures unreported(UnifiedSocialCreditCode uscc, ReportingPeriod period, String divisionPath) {
        return new StoredFigures(
                uscc,
                period.code(),
                period.start(),
                period.end(),
                divisionPath,
                null,
                0,
                null,
                null,
                ReportFigures.NONE);
    }

    boolean reported() {
        return reportId != null;
    }
}
