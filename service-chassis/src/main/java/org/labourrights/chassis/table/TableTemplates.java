package org.labourrights.chassis.table;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.labourrights.chassis.table.write.Format;
import org.labourrights.chassis.table.write.TableForm;
import org.labourrights.chassis.table.write.TableWriter;

/** A file to fill in: the headings, an example, and in a workbook a second sheet with what each column takes. */
@ApplicationScoped
class TableTemplates {

    private static final double WIDE = 26;
    private static final String REQUIRED = " *";
    private static final String EXPLANATION = "填写说明 What to fill in";

    /** Cells of this format stay as they are typed: no code becomes a number, no number a date. */
    private static final String TEXT = "@";

    private final AllowedValues allowed;

    TableTemplates(AllowedValues allowed) {
        this.allowed = allowed;
    }

    void write(ImportedTable<?> table, Format format, OutputStream out) throws IOException {
        switch (format) {
            case CSV ->
                TableWriter.write(
                        TableForm.CSV,
                        out,
                        table.title(),
                        List.of(),
                        headings(table),
                        taker -> taker.accept(table.columns().stream()
                                .map(TableColumn::example)
                                .toList()));
            case XLSX -> workbook(table, out);
        }
    }

    private static List<String> headings(ImportedTable<?> table) {
        return table.columns().stream()
                .map(column -> column.heading() + (column.mandatory() ? REQUIRED : ""))
                .toList();
    }

    private void workbook(ImportedTable<?> table, OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, "labour-rights", "01.0000")) {
            Worksheet sheet = workbook.newWorksheet(table.title());
            List<String> headings = headings(table);
            for (int column = 0; column < headings.size(); column++) {
                sheet.width(column, WIDE);
                sheet.style(column).format(TEXT).set();
                sheet.value(0, column, headings.get(column));
                sheet.style(0, column).bold().format(TEXT).set();
                sheet.value(1, column, table.columns().get(column).example());
                sheet.style(1, column).format(TEXT).set();
            }
            sheet.finish();
            explain(table, workbook.newWorksheet(EXPLANATION));
        }
    }

    private void explain(ImportedTable<?> table, Worksheet sheet) throws IOException {
        line(sheet, 0, List.of("列 Column", "必填 Required", "可填的值 Value", "中文 Chinese", "英文 English"));
        int line = 1;
        for (TableColumn<?> column : table.columns()) {
            String required = column.mandatory() ? "是 yes" : "否 no";
            List<AllowedValue> values = allowed.of(column);
            if (values.isEmpty()) {
                line(sheet, line++, List.of(column.heading(), required));
            }
            for (AllowedValue value : values) {
                line(sheet, line++, List.of(column.heading(), required, value.code(), value.zh(), value.en()));
            }
        }
        sheet.finish();
    }

    private static void line(Worksheet sheet, int line, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            sheet.value(line, column, cells.get(column));
        }
    }
}
