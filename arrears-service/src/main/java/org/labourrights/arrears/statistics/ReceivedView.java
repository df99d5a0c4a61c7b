package org.labourrights.arrears.statistics;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.Yuan;

/** Leads that came in during a period, by channel or by employer. */
@Schema(name = "LeadsReceived", description = "线索来源与重点单位 Leads received, by channel or employer")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReceivedView(
        Instant asOf,
        DivisionCode division,
        @Schema(examples = "阿拉善盟") String divisionName,
        @Schema(examples = "2026Q4") String period,
        Row total,
        List<Row> rows,

        @Schema(description = "更正 Booked in this period, but belonging to a frozen month") @Nullable
        List<Row> corrections) {

    /** The largest first; {@code key} is a channel, a unified social credit code, or a corrected month. */
    @Schema(name = "LeadsReceivedRow")
    record Row(
            @Schema(examples = "HOTLINE_12345") String key,
            @Schema(examples = "12345 政务服务便民热线") String name,
            @Schema(examples = "12") long leadCount,
            @Schema(examples = "31") long workerCount,
            Yuan amount) {

        Row named(String other) {
            return new Row(key, other, leadCount, workerCount, amount);
        }
    }
}
