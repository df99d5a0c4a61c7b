package org.labourrights.chassis.table;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a row.
 *
 * @param row as the sender's spreadsheet or editor counts it
 * @param column its heading; absent where it is the row as a whole
 * @param pointer {@code /uscc}; empty for the row as a whole
 * @param allowed what the column takes, where that is a list
 */
@Schema(name = "ImportFault", description = "行错误 What is wrong with a row")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ImportFault(
        @Schema(description = "行号，表头为 1 Row as the spreadsheet counts it", examples = "3")
        int row,

        @Nullable @Schema(description = "列 Heading of the column", examples = "统一社会信用代码 Credit code")
        String column,

        @JsonInclude(JsonInclude.Include.ALWAYS) @Schema(examples = "/uscc")
        String pointer,

        @Schema(description = "错误代码 Code", examples = "E-USCC-CHECK")
        String code,

        @Schema(description = "说明 What is wrong", examples = "校验位不符。")
        String text,

        @Schema(description = "如何修改 What to do", examples = "对照营业执照核对。")
        String remedy,

        @Schema(description = "可填的值 What the column takes") List<AllowedValue> allowed) {}
