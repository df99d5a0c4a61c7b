package org.labourrights.chassis.table.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.text.Encoding;

/** One JSON object a line, its members the cells: texts, numbers as they are written, true and false. */
final class NdjsonFile implements SentTable {

    private static final int LONGEST_LINE = 1 << 20;
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final Content content;
    private final Encoding encoding;
    private final List<String> members;

    NdjsonFile(Content content, Encoding encoding, List<String> members) {
        this.content = content;
        this.encoding = encoding;
        this.members = List.copyOf(members);
    }

    @Override
    public List<String> header() {
        return members;
    }

    @Override
    public void each(Consumer<SentRow> taker) throws IOException {
        try (InputStream in = content.open()) {
            Lines lines = new Lines(in, LONGEST_LINE, encoding);
            while (lines.next()) {
                if (!lines.blank()) {
                    taker.accept(row(lines));
                }
            }
        }
    }

    private SentRow row(Lines lines) throws IOException {
        List<String> cells = new ArrayList<>(Collections.nCopies(members.size(), ""));
        List<CellFault> faults = new ArrayList<>();
        try {
            read(lines.text(), cells, faults);
        } catch (ProblemException e) {
            faults.add(fault(e.problem()));
        } catch (JsonProcessingException e) {
            faults.add(CellFault.of(CellFault.ROW, "E-JSON"));
        }
        return new SentRow(lines.number(), cells, faults);
    }

    private static CellFault fault(Problem problem) {
        return problem.errors().isEmpty()
                ? new CellFault(CellFault.ROW, problem.code(), problem.parameters())
                : fault(problem.errors().getFirst());
    }

    private static CellFault fault(FieldProblem error) {
        return new CellFault(CellFault.ROW, error.code(), error.parameters());
    }

    private void read(String line, List<String> cells, List<CellFault> faults) throws IOException {
        try (JsonParser parser = JSON.createParser(line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                faults.add(new CellFault(CellFault.ROW, "E-TYPE", Map.of("type", "object")));
                return;
            }
            Set<String> unknown = new HashSet<>();
            for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                JsonToken value = parser.nextToken();
                int cell = members.indexOf(name);
                if (cell < 0) {
                    unknown.add(name);
                } else if (value.isStructStart()) {
                    faults.add(new CellFault(cell, "E-TYPE", Map.of("type", "string")));
                } else if (value != JsonToken.VALUE_NULL) {
                    cells.set(cell, parser.getText());
                }
                parser.skipChildren();
            }
            if (parser.nextToken() != null) {
                faults.add(CellFault.of(CellFault.ROW, "E-JSON"));
            }
            if (!unknown.isEmpty()) {
                faults.add(CellFault.of(CellFault.ROW, "E-UNKNOWN-FIELD"));
            }
        }
    }
}
