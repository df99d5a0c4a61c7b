package org.labourrights.chassis.table;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.labourrights.chassis.table.write.TableForm;
import org.labourrights.chassis.table.write.TableWriter;
import org.labourrights.edge.Language;

/** What became of a file, told while its rows are taken: as JSON, a line a row, or as the file itself with its errors. */
@ApplicationScoped
class ImportAnswers {

    private final TableImport imports;
    private final RowFaults faults;
    private final ObjectMapper json;

    ImportAnswers(TableImport imports, RowFaults faults, ObjectMapper json) {
        this.imports = imports;
        this.faults = faults;
        this.json = json;
    }

    /** One {@link ImportAnswer}. */
    void summary(TableImport.Opened<?> file, boolean dryRun, Language language, OutputStream out) throws IOException {
        ImportCounts counts = new ImportCounts();
        try (JsonGenerator answer = json.getFactory().createGenerator(out)) {
            // What breaks off must not look whole.
            answer.disable(JsonGenerator.Feature.AUTO_CLOSE_JSON_CONTENT);
            answer.writeStartObject();
            answer.writeStringField("table", file.table().name());
            answer.writeBooleanField("dryRun", dryRun);
            answer.writeArrayFieldStart("errors");
            imports.run(file, dryRun, result -> {
                counts.add(result.outcome());
                faults.of(file.table(), result, language).forEach(fault -> write(answer, fault));
            });
            answer.writeEndArray();
            answer.writeNumberField("rowCount", counts.rows());
            answer.writeNumberField("accepted", counts.of(RowOutcome.ACCEPTED));
            answer.writeNumberField("repeated", counts.of(RowOutcome.REPEATED));
            answer.writeNumberField("refused", counts.of(RowOutcome.REFUSED));
            answer.writeNumberField("otherSheetCount", file.sent().otherSheets());
            answer.writeEndObject();
        }
    }

    /** An {@link ImportedRow} a line. */
    void lines(TableImport.Opened<?> file, boolean dryRun, Language language, OutputStream out) throws IOException {
        imports.run(file, dryRun, result -> {
            try {
                out.write(json.writeValueAsBytes(new ImportedRow(
                        result.sent().number(),
                        result.outcome(),
                        result.reference(),
                        faults.of(file.table(), result, language))));
                out.write('\n');
                out.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** The rows as they were sent, with a column that says what is wrong with them. */
    void file(TableImport.Opened<?> file, boolean dryRun, Language language, TableForm form, OutputStream out) {
        List<String> header = with(file.sent().header(), SentColumns.ERRORS);
        TableWriter.write(form, out, file.table().title(), header, header, taker -> {
            try {
                imports.run(
                        file,
                        dryRun,
                        result -> taker.accept(with(
                                result.sent().cells(), faults.inOneCell(faults.of(file.table(), result, language)))));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** How many rows became what. */
    private static final class ImportCounts {
        private final Map<RowOutcome, Integer> counts = new EnumMap<>(RowOutcome.class);

        void add(RowOutcome outcome) {
            counts.merge(outcome, 1, Integer::sum);
        }

        int of(RowOutcome outcome) {
            return counts.getOrDefault(outcome, 0);
        }

        int rows() {
            return counts.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    private void write(JsonGenerator answer, ImportFault fault) {
        try {
            json.writeValue(answer, fault);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> with(List<String> cells, String last) {
        return Stream.concat(cells.stream(), Stream.of(last)).toList();
    }
}
