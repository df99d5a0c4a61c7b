package org.labourrights.chassis.table.write;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** A table as one JSON object a line, its cells as texts; a cell that is empty is left out. */
final class NdjsonTable {

    private static final JsonFactory JSON = new JsonFactory();

    private NdjsonTable() {}

    static void write(OutputStream out, List<String> members, TableRows<List<String>> rows) {
        try {
            // Not closed when it breaks off: what was not written to its end must not look so.
            JsonGenerator json = JSON.createGenerator(out).setPrettyPrinter(new MinimalPrettyPrinter("\n"));
            Pace pace = new Pace(json::flush);
            rows.each(row -> {
                object(json, members, row);
                pace.step();
            });
            json.writeRaw('\n');
            json.close();
        } catch (IOException e) {
            throw new UncheckedIOException("The file cannot be written", e);
        }
    }

    private static void object(JsonGenerator json, List<String> members, List<String> row) {
        try {
            json.writeStartObject();
            for (int cell = 0; cell < row.size(); cell++) {
                if (!row.get(cell).isEmpty()) {
                    json.writeStringField(members.get(cell), row.get(cell));
                }
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("The file cannot be written", e);
        }
    }
}
