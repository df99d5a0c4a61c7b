package org.labourrights.chassis.table.write;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A table as a workbook; begins a new sheet where one is full. */
final class XlsxTable {

    /** What a sheet of the format can hold, less its header. */
    private static final int SHEET_ROWS = 1_048_575;

    private static final int FLUSH = 2_000;

    /** Levels of packing that work differently. */
    private static final int QUICK = 3;

    private static final int USUAL = 6;

    private final Workbook workbook;
    private final OutputStream out;
    private final String name;
    private final List<String> header;
    private Worksheet sheet;
    private int number = 1;
    private int row = 1;
    private int level = USUAL;

    private XlsxTable(Workbook workbook, OutputStream out, String name, List<String> header) {
        this.workbook = workbook;
        this.out = out;
        this.name = name;
        this.header = header;
        this.sheet = begin();
    }

    /** @param name of the sheets, before their number */
    static void write(OutputStream out, String name, List<String> header, TableRows<List<String>> rows) {
        try {
            // Not closed when it breaks off: what was not written to its end must not look so.
            Workbook workbook = new Workbook(out, "labour-rights", "01.0000");
            XlsxTable table = new XlsxTable(workbook, out, name, header);
            Pace pace = new Pace(table::send);
            rows.each(row -> {
                table.add(row);
                pace.step();
            });
            table.finish();
            workbook.close();
        } catch (IOException e) {
            throw new UncheckedIOException("The file cannot be written", e);
        }
    }

    private void add(List<String> cells) {
        if (row > SHEET_ROWS) {
            finish();
            number++;
            row = 1;
            sheet = begin();
        }
        for (int column = 0; column < cells.size(); column++) {
            sheet.inlineString(row, column, cells.get(column));
        }
        row++;
        if (row % FLUSH == 0) {
            flush();
        }
    }

    private Worksheet begin() {
        Worksheet begun = workbook.newWorksheet(name + number);
        for (int column = 0; column < header.size(); column++) {
            begun.value(0, column, header.get(column));
        }
        return begun;
    }

    /** Another way of packing begins with a block of its own, so the packer gives away the one that it has begun. */
    private void send() throws IOException {
        sheet.flush();
        level = level == USUAL ? QUICK : USUAL;
        workbook.setCompressionLevel(level);
        out.flush();
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("The file cannot be written", e);
        }
    }

    private void finish() {
        try {
            sheet.finish();
        } catch (IOException e) {
            throw new UncheckedIOException("The file cannot be written", e);
        }
    }
}
