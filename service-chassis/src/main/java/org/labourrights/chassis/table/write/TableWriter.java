package org.labourrights.chassis.table.write;

import java.io.OutputStream;
import java.util.List;

/** Writes rows of texts in any of the forms, one after the other. */
public final class TableWriter {

    private TableWriter() {}

    /**
     * Writes all rows and the end of the file.
     *
     * @param title of the sheets, before their number
     * @param members names of the members of a line of NDJSON
     * @param header first row of the other forms
     */
    public static void write(
            TableForm form,
            OutputStream out,
            String title,
            List<String> members,
            List<String> header,
            TableRows<List<String>> rows) {
        switch (form) {
            case CSV -> CsvTable.write(out, header, rows);
            case XLSX -> XlsxTable.write(out, title, header, rows);
            case NDJSON -> NdjsonTable.write(out, members, rows);
        }
    }
}
