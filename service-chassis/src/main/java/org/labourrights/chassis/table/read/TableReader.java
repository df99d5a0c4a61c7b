package org.labourrights.chassis.table.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.text.Characters;
import org.labourrights.chassis.text.Encoding;

/** Opens a table of any of the three forms. */
public final class TableReader {

    /** Cells of a row; none that people fill in has half as many. */
    static final int MOST_COLUMNS = 200;

    /** What a cell of a spreadsheet can hold. */
    static final int LONGEST_CELL = 32_767;

    private static final int START = 4_096;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private TableReader() {}

    /**
     * Told by what the bytes are.
     *
     * @param encoding of the text, where it is one
     * @param members names of the members of a line of NDJSON, in the order in which its cells are given
     * @throws ProblemException {@code E-SHAPE} with {@code E-REQUIRED} for nothing at all, {@code E-TABLE-FORMAT} for what
     *     is none of the three, and what {@link SentTable#each} throws
     */
    public static SentTable open(Content content, Encoding encoding, List<String> members) throws IOException {
        byte[] start = start(content);
        if (start.length == 0) {
            throw nothing();
        }
        if (begins(start, ZIP)) {
            return new XlsxFile(content);
        }
        if (begins(start, OLE) || isBinary(start)) {
            throw new ProblemException(Problem.of("E-TABLE-FORMAT"));
        }
        return switch (first(start)) {
            case '{' -> new NdjsonFile(content, encoding, members);
            case ' ' -> throw nothing();
            default -> new CsvFile(content, encoding);
        };
    }

    static ProblemException broken(int row) {
        return new ProblemException(Problem.of("E-TABLE-BROKEN", Map.of("row", row)));
    }

    static ProblemException tooLarge(String what, long limit) {
        return new ProblemException(Problem.of("E-TABLE-TOO-LARGE", Map.of("what", what, "limit", limit)));
    }

    private static ProblemException nothing() {
        return new ProblemException(Problem.of("E-SHAPE", List.of(FieldProblem.of("", "E-REQUIRED"))));
    }

    private static byte[] start(Content content) throws IOException {
        try (InputStream in = content.open()) {
            return in.readNBytes(START);
        }
    }

    private static boolean begins(byte[] start, byte[] with) {
        return start.length >= with.length && Arrays.equals(start, 0, with.length, with, 0, with.length);
    }

    /** No text of an encoding that is taken has the byte 0: UTF-16 has, and so have pictures and documents. */
    private static boolean isBinary(byte[] start) {
        for (byte each : start) {
            if (each == 0) {
                return true;
            }
        }
        return false;
    }

    /** The first character that can be seen, as far as it is one of ASCII; a blank when there is none. */
    private static char first(byte[] start) {
        String text = new String(start, StandardCharsets.UTF_8);
        return text.codePoints()
                .filter(point -> !Characters.isBlank(Character.toString(point)))
                .mapToObj(point -> point < 0x80 ? (char) point : 'x')
                .findFirst()
                .orElse(' ');
    }
}
