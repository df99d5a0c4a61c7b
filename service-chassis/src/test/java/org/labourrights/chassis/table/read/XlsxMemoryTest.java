package org.labourrights.chassis.table.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labourrights.chassis.text.Encoding;

/** A hundred thousand rows, with texts that are shared and all different: what is alive while they are read stays small. */
class XlsxMemoryTest {

    private static final int ROWS = 100_000;
    private static final long MOST_BYTES = 64L << 20;

    @TempDir
    Path folder;

    @Test
    void holdsNoMoreThanTheTextsThatCellsShare() throws IOException {
        Path file = folder.resolve("rows.xlsx");
        write(file);
        long before = alive();
        int[] count = {0};
        long[] most = {0};

        SentTable table = TableReader.open(() -> Files.newInputStream(file), Encoding.UTF_8, List.of());
        table.each(row -> {
            if (++count[0] % 25_000 == 0) {
                most[0] = Math.max(most[0], alive() - before);
            }
        });

        System.out.printf(
                "%d rows, %d KiB packed, at most %d KiB more alive than before%n",
                count[0], Files.size(file) >> 10, most[0] >> 10);
        assertEquals(ROWS, count[0]);
        assertTrue(most[0] < MOST_BYTES, () -> most[0] + " bytes");
    }

    private static void write(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("表");
            for (int column = 0; column < 4; column++) {
                sheet.value(0, column, "列" + column);
            }
            for (int row = 1; row <= ROWS; row++) {
                sheet.value(row, 0, "91150105MA" + row);
                sheet.value(row, 1, "示例骑手服务有限公司第" + row + "分公司");
                sheet.value(row, 2, row * 1.1);
                sheet.inlineString(row, 3, "反映站点拖欠配送费" + row);
            }
        }
    }

    private static long alive() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
