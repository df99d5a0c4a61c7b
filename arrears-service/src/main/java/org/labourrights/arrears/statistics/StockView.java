package org.labourrights.arrears.statistics;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.Yuan;

/** Open leads by age (K-08, 动态清零). */
@Schema(name = "LeadStock", description = "线索存量 Open leads by age band")
@JsonInclude(JsonInclude.Include.NON_NULL)
record StockView(
        Instant asOf,
        DivisionCode division,
        @Schema(examples = "阿拉善左旗") String divisionName,

        @Schema(description = "60 日以上是否清零 Whether no lead is open for more than 60 days")
        boolean goalMet,

        Row total,
        List<Row> rows) {

    /** A division with its bands, from the youngest to the oldest. */
    @Schema(name = "LeadStockRow")
    record Row(
            @Schema(examples = "152921") String key,
            @Schema(examples = "阿拉善左旗") String name,
            @Schema(examples = "7") long leadCount,
            List<Band> bands) {}

    /**
     * @param fromDays age in days on the day of asking, inclusive
     * @param toDays null: and older
     */
    @Schema(name = "LeadStockBand")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Band(
            @Schema(examples = "4") int fromDays,
            @Schema(examples = "15") @Nullable Integer toDays,
            @Schema(examples = "2") long leadCount,
            @Schema(examples = "5") long workerCount,
            Yuan amount) {}
}
