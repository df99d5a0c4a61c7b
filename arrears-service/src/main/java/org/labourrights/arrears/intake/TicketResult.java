package org.labourrights.arrears.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What became of one item of a batch.
 *
 * @param item counted from 1
 * @param line of NDJSON, counted from 1 with the empty ones; absent in an array
 * @param status what the ticket alone would have been answered with
 */
@Schema(name = "TicketResult", description = "批量工单逐条结果 What became of one item")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record TicketResult(
        int item,

        @Nullable @Schema(description = "行号（NDJSON） Line of the body, empty ones counted", examples = "1")
        Integer line,

        int status,
        @Nullable TicketReceipt receipt,

        @Nullable @Schema(examples = "E-LEAD-FIELDS") String code,

        List<Fault> errors) {

    /** A field that was refused. */
    @Schema(name = "TicketFault", description = "字段错误 A field that was refused")
    record Fault(
            @Schema(examples = "/divisionCode") String pointer,
            @Schema(examples = "E-DIVISION") String code,

            @Schema(description = "说明 What is wrong", examples = "行政区划代码不存在。")
            String detail) {}
}
