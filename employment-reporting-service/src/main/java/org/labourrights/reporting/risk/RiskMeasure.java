package org.labourrights.reporting.risk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What was done about a warning (应对措施).
 *
 * @param inTime whether it was taken by the due date of the reaction; null for a warning without one
 */
@Schema(name = "ReportingRiskMeasure", description = "Measure taken on a risk warning (应对措施)")
record RiskMeasure(
        UUID id,
        MeasureKind kind,
        LocalDate takenOn,
        @Nullable Boolean inTime,
        String note,
        Instant recordedAt,
        String recordedBy) {}
