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
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.table.write.TableForm;
import org.labourrights.chassis.table.write.TableWriter;
import org.labourrights.edge.Language;

/** What became of a file, told while its rows are taken: as JSON, a line a row, or as the file itself with its errors. */
@ApplicationScoped
class ImportAnswers {

    private final TableImport imports;
    private final RowFaults faults;
    private final ObjectMapper json;
    private final ImportConfig config;

    ImportAnswers(TableImport imports, RowFaults faults, ObjectMapper json, ImportConfig config) {
        this.imports = imports;
        this.faults = faults;
        this.json = json;
        this.config = config;
    }

    /** One {@link ImportAnswer}. */
    void summary(TableImport.Opened<?> file, boolean dryRun, Language language, OutputStream out) throws IOException {
        ImportCounts counts = new ImportCounts();
        try (LiveAnswer live = LiveAnswer.over(out, config.silence())) {
            // Not closed when it breaks off: it must not look whole.
            JsonGenerator answer = json.getFactory().createGenerator(live);
            answer.writeStartObject();
            answer.writeStringField("table", file.table().name());
            answer.writeBooleanField("dryRun", dryRun);
            answer.writeArrayFieldStart("errors");
            answer.flush();
            OptionalInt stopped = imports.run(file, dryRun, result -> {
                if (counts.add(result)) {
                    faults.of(file.table(), result, language).forEach(fault -> write(answer, fault));
                }
            });
            answer.writeEndArray();
            answer.writeNumberField("rowCount", counts.rows());
            answer.writeNumberField("accepted", counts.of(RowOutcome.ACCEPTED));
            answer.writeNumberField("repeated", counts.of(RowOutcome.REPEATED));
            answer.writeNumberField("refused", counts.of(RowOutcome.REFUSED));
            answer.writeNumberField("left", counts.of(RowOutcome.LEFT));
            if (stopped.isPresent()) {
                answer.writeNumberField("goOnFrom", stopped.getAsInt());
            }
            answer.writeNumberField("otherSheetCount", file.sent().otherSheets());
            answer.writeEndObject();
            answer.flush();
            live.end();
        }
    }

    /** An {@link ImportedRow} a line. */
    void lines(TableImport.Opened<?> file, boolean dryRun, Language language, OutputStream out) throws IOException {
        try (LiveAnswer live = LiveAnswer.over(out, config.silence())) {
            imports.run(file, dryRun, result -> line(live, file, result, language));
            live.end();
        }
    }

    private void line(LiveAnswer live, TableImport.Opened<?> file, RowResult result, Language language) {
        try {
            live.write(json.writeValueAsBytes(new ImportedRow(
                    result.sent().number(),
                    result.outcome(),
                    result.reference(),
                    faults.of(file.table(), result, language))));
            live.write('\n');
            live.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
        private List<FieldProblem> lastLeft = List.of();

        /** @return whether its errors are told: those of rows that nobody has judged are the same from the first to the last */
        boolean add(RowResult result) {
            counts.merge(result.outcome(), 1, Integer::sum);
            boolean same =
                    result.outcome() == RowOutcome.LEFT && result.faults().equals(lastLeft);
            lastLeft = result.outcome() == RowOutcome.LEFT ? result.faults() : lastLeft;
            return !same;
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
            answer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> with(List<String> cells, String last) {
        return Stream.concat(cells.stream(), Stream.of(last)).toList();
    }
}
