package org.labourrights.reporting.cadence;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.reporting.reference.Cadence;
import org.labourrights.reporting.reference.ReportingPeriod;

/**
 * What a place would report if its cadence changed on a day; nothing is stored.
 *
 * @param possible whether every day is owed exactly once
 * @param possibleFrom the days nearest to the wished one on which the change is possible; the wished one when it is
 * @param periods what is owed from the running period on, one after the other: as it is planned today up to the change
 *     and, when the change is possible, in the new cadence after it
 */
@Schema(name = "CadencePlan")
public record CadencePlan(
        DivisionCode division,
        Cadence before,
        Cadence after,
        LocalDate from,
        boolean possible,
        List<LocalDate> possibleFrom,
        List<Owed> periods) {

    /**
     * One period that is owed.
     *
     * @param opensOn first day on which it can be reported
     */
    @Schema(name = "CadencePlanPeriod")
    public record Owed(String period, Cadence cadence, LocalDate periodStart, LocalDate periodEnd, LocalDate opensOn) {

        static Owed of(ReportingPeriod period) {
            return new Owed(period.code(), period.cadence(), period.start(), period.end(), period.opensOn());
        }
    }
}
