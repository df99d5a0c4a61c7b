package org.labourrights.chassis.table.write;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table as CSV in UTF-8 with a byte order mark, so that spreadsheets read Chinese names. */
final class CsvTable {

    private CsvTable() {}

    static void write(OutputStream out, List<String> header, TableRows<List<String>> rows) {
        // Not closed when it breaks off: what was not written to its end must not look so.
        CsvWriter csv = CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        Pace pace = new Pace(csv::flush);
        try {
            out.write(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
            csv.writeRecord(header.stream().map(FormulaGuard::given).toList());
            rows.each(row -> {
                csv.writeRecord(row.stream().map(FormulaGuard::given).toList());
                pace.step();
            });
            csv.close();
        } catch (IOException e) {
            throw new UncheckedIOException("The file cannot be written", e);
        }
    }
}
