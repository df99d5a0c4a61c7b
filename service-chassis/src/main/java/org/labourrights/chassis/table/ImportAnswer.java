package org.labourrights.chassis.table;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What became of a file; written while its rows are taken, the counts last.
 *
 * @param table name of the table
 * @param rowCount that are not blank, without header and example
 * @param left not judged, for a reason that is not theirs
 * @param goOnFrom row from which on none was judged; absent unless the database went away
 * @param otherSheetCount sheets of a workbook that were not read
 */
@Schema(name = "ImportAnswer", description = "导入结果 What became of a file")
public record ImportAnswer(
        @Schema(examples = "register") String table,

        @Schema(description = "是否试运行 Whether nothing was kept")
        boolean dryRun,

        @Schema(description = "错误，按行 Errors, by row") List<ImportFault> errors,
        @Schema(description = "行数 Rows", examples = "3") int rowCount,

        @Schema(description = "已接收 Taken in", examples = "1")
        int accepted,

        @Schema(description = "此前已接收 Taken in before", examples = "1")
        int repeated,

        @Schema(description = "未接收 Refused", examples = "1") int refused,

        @Schema(description = "未处理，原样重发即可 Not judged; to be sent again as they are", examples = "0")
        int left,

        @Schema(
                description = "自该行起未处理（系统中断） From this row on none was judged, because the system was away",
                examples = "57")
        @Nullable
        Integer goOnFrom,

        @Schema(description = "未读取的工作表 Sheets that were not read", examples = "0")
        int otherSheetCount) {}
