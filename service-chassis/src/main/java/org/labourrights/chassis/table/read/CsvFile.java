package org.labourrights.chassis.table.read;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.labourrights.chassis.table.write.FormulaGuard;
import org.labourrights.chassis.text.Characters;
import org.labourrights.chassis.text.Encoding;

/** Comma-separated values, of which the first row that is not blank is the header. */
final class CsvFile implements SentTable {

    /** A quote that is never closed takes all that follows into one cell: that far, and no further. */
    private static final int LONGEST_ROW = 1 << 20;

    private final Content content;
    private final Encoding encoding;
    private final CsvDialect dialect;
    private final List<String> header = new ArrayList<>();

    CsvFile(Content content, Encoding encoding) throws IOException {
        this.content = content;
        this.encoding = encoding;
        try (Reader text = text()) {
            this.dialect = CsvDialect.of(text);
        }
        records((record, number) -> {
            if (record.getFieldCount() > TableReader.MOST_COLUMNS) {
                throw TableReader.tooLarge("columns", TableReader.MOST_COLUMNS);
            }
            cells(record).forEach(cell -> header.add(Characters.tidy(cell)));
            return false;
        });
    }

    @Override
    public List<String> header() {
        return List.copyOf(header);
    }

    @Override
    public void each(Consumer<SentRow> taker) throws IOException {
        boolean[] behindHeader = {false};
        records((record, number) -> {
            if (behindHeader[0]) {
                taker.accept(row(number, cells(record)));
            }
            behindHeader[0] = true;
            return true;
        });
    }

    private interface RecordTaker {
        boolean more(CsvRecord record, int number);
    }

    private void records(RecordTaker taker) throws IOException {
        int number = 0;
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                        .fieldSeparator(dialect.separator())
                        .quoteCharacter(dialect.quote())
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .allowExtraCharsAfterClosingQuote(true)
                        .detectBomHeader(false)
                        .maxBufferSize(LONGEST_ROW)
                        .ofCsvRecord(text());
                CloseableIterator<CsvRecord> records = csv.iterator()) {
            boolean more = true;
            while (more && records.hasNext()) {
                CsvRecord record = records.next();
                number = Math.toIntExact(record.getStartingLineNumber());
                if (record.getFields().stream().anyMatch(field -> !Characters.isBlank(field))) {
                    more = taker.more(record, number);
                }
            }
        } catch (CsvParseException e) {
            throw TableReader.broken(number + 1);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private List<String> cells(CsvRecord record) {
        return record.getFields().stream()
                .map(field -> FormulaGuard.taken(dialect.unquoted(field)))
                .toList();
    }

    private SentRow row(int number, List<String> sent) {
        List<CellFault> faults = new ArrayList<>();
        List<String> cells = new ArrayList<>(header.size());
        for (int cell = 0; cell < header.size(); cell++) {
            String text = cell < sent.size() ? sent.get(cell) : "";
            if (text.length() > TableReader.LONGEST_CELL) {
                faults.add(new CellFault(cell, "E-LENGTH", Map.of("min", 0, "max", TableReader.LONGEST_CELL)));
                text = "";
            }
            cells.add(text);
        }
        if (sent.stream().skip(header.size()).anyMatch(cell -> !Characters.isBlank(cell))) {
            faults.add(new CellFault(CellFault.ROW, "E-TABLE-CELLS", Map.of("columns", header.size())));
        }
        return new SentRow(number, cells, faults);
    }

    /** Without a mark of the byte order. */
    private Reader text() throws IOException {
        BufferedReader text =
                new BufferedReader(new InputStreamReader(encoding.asUtf8(content.open()), StandardCharsets.UTF_8));
        text.mark(1);
        if (text.read() != '\uFEFF') {
            text.reset();
        }
        return text;
    }
}
