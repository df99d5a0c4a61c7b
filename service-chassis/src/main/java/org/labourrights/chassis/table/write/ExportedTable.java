package org.labourrights.chassis.table.write;

import jakarta.ws.rs.core.Response;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.file.FileAnswer;

/**
 * A table that goes out: each column with its name and with what stands in it, in one list.
 *
 * @param title of the sheets, before their number
 */
public record ExportedTable<T>(String title, List<Column<T>> columns) {

    public ExportedTable {
        columns = List.copyOf(columns);
    }

    /**
     * One column.
     *
     * @param id member of a line of NDJSON
     * @param name heading, in Chinese
     * @param cell what stands in a row; empty for null
     */
    public record Column<T>(String id, String name, Function<T, @Nullable Object> cell) {}

    public static <T> ExportedTable<T> named(String title) {
        return new ExportedTable<>(title, List.of());
    }

    /** With one column more. */
    public ExportedTable<T> column(String id, String name, Function<T, @Nullable Object> cell) {
        return new ExportedTable<>(
                title,
                Stream.concat(columns.stream(), Stream.of(new Column<>(id, name, cell)))
                        .toList());
    }

    public void write(TableForm form, OutputStream out, TableRows<T> rows) {
        TableWriter.write(
                form,
                out,
                title,
                columns.stream().map(Column::id).toList(),
                columns.stream().map(Column::name).toList(),
                taker -> rows.each(row -> taker.accept(cells(row))));
    }

    /**
     * The table as a file, written while it is sent.
     *
     * @param name of the file without its end, in ASCII
     */
    public Response answer(Format format, String name, TableRows<T> rows) {
        TableForm form = format.form();
        return FileAnswer.of(out -> write(form, out, rows), form.mediaType(), name + "." + form.extension());
    }

    private List<String> cells(T row) {
        return columns.stream().map(column -> text(column.cell().apply(row))).toList();
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
