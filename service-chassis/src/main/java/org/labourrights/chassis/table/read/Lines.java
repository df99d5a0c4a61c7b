package org.labourrights.chassis.table.read;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.problem.TooLarge;
import org.labourrights.chassis.text.Characters;
import org.labourrights.chassis.text.Encoding;
import org.labourrights.chassis.text.WrongBytes;

/** The lines of a body, one after the other; of one that is too long no more than the limit is ever held. */
public final class Lines {

    private static final int END = -1;
    private static final String BYTE_ORDER = "\uFEFF";

    private final InputStream in;
    private final int longest;
    private final Encoding encoding;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private int number;
    private boolean tooLong;

    /** @param longest in bytes */
    public Lines(InputStream in, int longest, Encoding encoding) {
        this.in = new BufferedInputStream(in);
        this.longest = longest;
        this.encoding = encoding;
    }

    /** Goes on to the next line; false when there is none. */
    public boolean next() throws IOException {
        line.reset();
        tooLong = false;
        int value = in.read();
        if (value == END) {
            return false;
        }
        number++;
        while (value != END && value != '\n') {
            tooLong |= line.size() == longest;
            if (!tooLong) {
                line.write(value);
            }
            value = in.read();
        }
        return true;
    }

    /** Of the line, counted from 1. */
    public int number() {
        return number;
    }

    /** Whether it holds nothing that is seen; a mark of the byte order is nothing. */
    public boolean blank() {
        return !tooLong && Characters.isBlank(line.toString(StandardCharsets.UTF_8));
    }

    /**
     * What it holds, without its end and, in the first, without a mark of the byte order. No encoding that is taken has
     * the byte of a line end within a character.
     *
     * @throws ProblemException {@code E-TOO-LARGE} (413) when it is longer than the limit, {@code E-SHAPE} with
     *     {@code E-ENCODING}, the line and the encoding when its bytes are no text
     */
    public String text() {
        if (tooLong) {
            throw new ProblemException(new TooLarge(longest));
        }
        try {
            String text = encoding.text(line.toByteArray());
            return number == 1 && text.startsWith(BYTE_ORDER) ? text.substring(1) : text;
        } catch (WrongBytes e) {
            Map<String, Object> where = Map.of("line", number, "encoding", encoding.label());
            throw new ProblemException(Problem.of("E-SHAPE", List.of(new FieldProblem("", "E-ENCODING", where))), e);
        }
    }
}
