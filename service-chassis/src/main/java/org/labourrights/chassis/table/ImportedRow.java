package org.labourrights.chassis.table;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What became of a row, as a line of NDJSON.
 *
 * @param reference what it has become; absent where it was refused, and in a dry run
 */
@Schema(name = "ImportedRow", description = "逐行结果 What became of a row")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ImportedRow(
        @Schema(description = "行号 Row as the spreadsheet counts it", examples = "2")
        int row,

        RowOutcome outcome,

        @Nullable @Schema(description = "登记编号 What it has become", examples = "018f4e2a-7c1b-7000-8000-000000000001")
        String reference,

        List<ImportFault> errors) {}
