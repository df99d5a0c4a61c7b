package org.labourrights.chassis.file;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** A table as CSV in UTF-8 with a byte order mark, so that spreadsheets read Chinese names. */
public final class CsvTable {

    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r]");

    private CsvTable() {}

    public static void write(OutputStream out, List<String> header, TableRows rows) {
        try (CsvWriter csv = CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
            out.write(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
            csv.writeRecord(header);
            rows.each(row -> csv.writeRecord(row.stream().map(CsvTable::safe).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException("The file cannot be written", e);
        }
    }

    /** A cell that a spreadsheet would read as a formula is quoted. */
    private static String safe(String text) {
        return FORMULA.matcher(text).find() ? "'" + text : text;
    }
}
