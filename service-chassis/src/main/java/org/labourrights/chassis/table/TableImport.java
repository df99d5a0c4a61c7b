package org.labourrights.chassis.table;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.labourrights.chassis.division.Divisions;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.table.read.Content;
import org.labourrights.chassis.table.read.SentRow;
import org.labourrights.chassis.table.read.SentTable;
import org.labourrights.chassis.table.read.TableReader;
import org.labourrights.chassis.text.Encoding;

/** Takes the rows of a file into a table. */
@ApplicationScoped
class TableImport {

    private final TakeRows take;
    private final AllowedValues allowed;
    private final RowFailures failures;
    private final Divisions divisions;
    private final ImportConfig config;

    TableImport(TakeRows take, AllowedValues allowed, RowFailures failures, Divisions divisions, ImportConfig config) {
        this.take = take;
        this.allowed = allowed;
        this.failures = failures;
        this.divisions = divisions;
        this.config = config;
    }

    /** A file that can be read to its end and whose columns are those of the table. */
    record Opened<R>(ImportedTable<R> table, SentTable sent, SentColumns columns) {}

    /**
     * Reads all of a file without taking anything: what is wrong with it as a whole is told before its first row counts.
     *
     * @throws ProblemException {@code E-TABLE-HEADER}, {@code E-TABLE-TOO-LARGE} for too many rows, and what {@link
     *     TableReader#open} throws
     */
    <R> Opened<R> open(ImportedTable<R> table, Content content, Encoding encoding) throws IOException {
        SentTable sent = TableReader.open(
                content, encoding, table.columns().stream().map(TableColumn::id).toList());
        SentColumns columns = SentColumns.of(sent.header(), table.columns());
        int[] rows = {0};
        sent.each(row -> {
            if (++rows[0] > config.maxRows()) {
                throw new ProblemException(
                        Problem.of("E-TABLE-TOO-LARGE", Map.of("what", "rows", "limit", config.maxRows())));
            }
        });
        return new Opened<>(table, sent, columns);
    }

    /**
     * Takes the rows, one after the other, and tells what became of each as it is done.
     *
     * @return the row from which on none was judged, because the database went away; empty where all were
     */
    <R> OptionalInt run(Opened<R> file, boolean dryRun, Consumer<RowResult> results) throws IOException {
        List<List<AllowedValue>> values =
                file.table().columns().stream().map(allowed::of).toList();
        ImportRun<R> run = new ImportRun<>(file.table(), take, dryRun, config.rowsTogether(), results);
        file.sent().each(sent -> {
            if (run.stoppedAt().isPresent()) {
                run.leave(sent);
            } else if (!ReadRow.isExample(file.table(), file.columns(), sent)) {
                run.add(read(file, values, sent));
            }
        });
        run.flush();
        return run.stoppedAt();
    }

    private <R> ReadRow<R> read(Opened<R> file, List<List<AllowedValue>> values, SentRow sent) {
        try {
            return ReadRow.of(
                    file.table(),
                    file.columns(),
                    values,
                    division -> divisions.find(division).isPresent(),
                    sent);
        } catch (RuntimeException e) {
            RowFailures.RowFailure why = failures.of(e);
            return ReadRow.unfit(sent, why.faults(), why.judged());
        }
    }
}
