package org.labourrights.chassis.table.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.labourrights.chassis.text.Encoding;

/** What is read of bytes. */
final class Sent {

    private Sent() {}

    static SentTable open(byte[] bytes, Encoding encoding) throws IOException {
        return TableReader.open(() -> new ByteArrayInputStream(bytes), encoding, List.of("uscc", "amount"));
    }

    static SentTable open(String text) throws IOException {
        return open(text.getBytes(StandardCharsets.UTF_8), Encoding.UTF_8);
    }

    static List<SentRow> rows(SentTable table) throws IOException {
        List<SentRow> rows = new ArrayList<>();
        table.each(rows::add);
        return rows;
    }

    /** {@code 3 [甲, 乙]}, with the codes of faults behind it. */
    static List<String> shown(SentTable table) throws IOException {
        return rows(table).stream()
                .map(row -> row.number() + " " + row.cells()
                        + (row.faults().isEmpty()
                                ? ""
                                : " "
                                        + row.faults().stream()
                                                .map(fault -> fault.cell() + ":" + fault.code())
                                                .toList()))
                .toList();
    }
}
