package org.labourrights.arrears.statistics;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.rollup.RateView;

/**
 * A rate on leads, and beside K-04 the leads of which nobody has decided whether it speaks of them: so long as there are
 * such, the rate says less than it seems to (RU-01).
 *
 * @param migrantWageUnknown with K-04 only
 */
@Schema(name = "LeadRateStatistic", description = "线索比率 A rate on leads")
@JsonInclude(JsonInclude.Include.NON_NULL)
record LeadRateView(@JsonUnwrapped RateView rate, @Nullable Undecided migrantWageUnknown) {

    /**
     * Accepted leads whose migrant wage is unknown.
     *
     * @param open at the end of the period, or now while it runs
     * @param closed ended in the period
     */
    @Schema(name = "MigrantWageUnknown", description = "待认定是否农民工工资的线索 Leads that nobody has decided on")
    record Undecided(
            @Schema(description = "期末未办结 Open at the end of the period", examples = "3")
            long open,

            @Schema(description = "期内办结 Ended in the period", examples = "0")
            long closed) {

        static Undecided of(long[] endedOfAll) {
            return new Undecided(endedOfAll[1] - endedOfAll[0], endedOfAll[0]);
        }
    }
}
