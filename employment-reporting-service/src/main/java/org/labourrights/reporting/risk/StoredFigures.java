package org.labourrights.reporting.risk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;

/** The sums of the report in force for one enterprise and period, with what they were taken from. */
record StoredFigures(
        UnifiedSocialCreditCode uscc,
        String period,
        LocalDate periodStart,
        LocalDate periodEnd,
        String divisionPath,
        UUID reportId,
        int reportVersion,
        String obligationNo,
        Instant acceptedAt,
        ReportFigures figures) {}
