package org.labourrights.reporting.enterprise;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes the enterprises of a search as CSV or XLSX, page by page: memory stays the same whatever the number of rows, and
 * no transaction is longer than a page. Persons are not in it.
 */
@ApplicationScoped
class ExportEnterprises {

    private static final int PAGE = 2_000;

    /** What a sheet of the format can hold, less its header. */
    private static final int SHEET_ROWS = 1_048_575;

    private static final List<String> HEADER =
            List.of("统一社会信用代码", "企业名称", "企业类型", "合作企业类型", "行业", "注册登记地", "实际经营地", "头部企业", "重点平台企业", "状态", "守法诚信等级");

    private final EnterpriseSearch search;

    ExportEnterprises(EnterpriseSearch search) {
        this.search = search;
    }

    /** UTF-8 with a byte order mark, so that spreadsheets read the Chinese names. */
    void csv(EnterpriseQuery query, OutputStream out) {
        try (CsvWriter csv = CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
            out.write(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
            csv.writeRecord(HEADER);
            rows(query, row -> csv.writeRecord(cells(row, safe(row.name()))));
        } catch (IOException e) {
            throw new UncheckedIOException("The export cannot be written", e);
        }
    }

    /** Begins a new sheet where one is full. */
    void xlsx(EnterpriseQuery query, OutputStream out) {
        try (Workbook workbook = new Workbook(out, "labour-rights", "01.0000")) {
            Sheets sheets = new Sheets(workbook);
            rows(query, row -> sheets.add(cells(row, row.name())));
            sheets.finish();
        } catch (IOException e) {
            throw new UncheckedIOException("The export cannot be written", e);
        }
    }

    private void rows(EnterpriseQuery query, Consumer<EnterpriseSummary> row) {
        List<String> after = List.of();
        while (true) {
            List<String> from = after;
            List<EnterpriseSummary> page = QuarkusTransaction.requiringNew().call(() -> search.rows(query, from, PAGE));
            page.forEach(row);
            if (page.size() < PAGE) {
                return;
            }
            after = page.getLast().key();
        }
    }

    private static List<String> cells(EnterpriseSummary row, String name) {
        return List.of(
                row.uscc().value(),
                name,
                row.role().name(),
                row.partnerType() == null ? "" : row.partnerType().name(),
                String.join(";", row.industries()),
                row.registeredDivision().value(),
                row.operatingDivisions().stream().map(Object::toString).collect(Collectors.joining(";")),
                String.valueOf(row.headEnterprise()),
                String.valueOf(row.keyEnterprise()),
                row.status().name(),
                row.creditLevel() == null ? "" : row.creditLevel().name());
    }

    /** A name that a spreadsheet would read from a CSV file as a formula is quoted. */
    private static String safe(String text) {
        return text.matches("(?s)^[=+\\-@\\t\\r].*") ? "'" + text : text;
    }

    private static final class Sheets {
        private final Workbook workbook;
        private Worksheet sheet;
        private int number = 1;
        private int row = 1;

        Sheets(Workbook workbook) {
            this.workbook = workbook;
            this.sheet = begin();
        }

        void add(List<String> cells) {
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
            if (row % PAGE == 0) {
                flush();
            }
        }

        private Worksheet begin() {
            Worksheet begun = workbook.newWorksheet("台账" + number);
            for (int column = 0; column < HEADER.size(); column++) {
                begun.value(0, column, HEADER.get(column));
            }
            return begun;
        }

        private void flush() {
            try {
                sheet.flush();
            } catch (IOException e) {
                throw new UncheckedIOException("The export cannot be written", e);
            }
        }

        void finish() {
            try {
                sheet.finish();
            } catch (IOException e) {
                throw new UncheckedIOException("The export cannot be written", e);
            }
        }
    }
}
