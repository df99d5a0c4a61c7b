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

    /** Signs with which a formula begins, of any width: spreadsheets fold them. */
    private static final String SIGNS = "=+\\-@＝＋－＠﹢﹣﹦﹫⁺⁻−";

    /** A formula begins behind whatever is not seen, and behind a quote that a spreadsheet takes away. */
    private static final Pattern FORMULA =
            Pattern.compile("^[\\p{C}\\p{Z}\\s\"'\u3164\u2800]*[" + SIGNS + "]|^[\\t\\r\\n]");

    /** A negative figure begins with a sign and is none. */
    private static final Pattern FIGURE = Pattern.compile("-?[0-9]+([.][0-9]+)?");

    private CsvTable() {}

    public static void write(OutputStream out, List<String> header, TableRows rows) {
        try (CsvWriter csv = CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
            out.write(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
            csv.writeRecord(header.stream().map(CsvTable::safe).toList());
            rows.each(row -> csv.writeRecord(row.stream().map(CsvTable::safe).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException("The file cannot be written", e);
        }
    }

    /** A cell that a spreadsheet would read as a formula is quoted. */
    private static String safe(String text) {
        boolean formula = FORMULA.matcher(text).find() && !FIGURE.matcher(text).matches();
        return formula ? "'" + text : text;
    }
}
