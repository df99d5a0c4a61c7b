package org.labourrights.arrears.intake;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.problem.TooLarge;

/** The lines of a body, one after the other; of one that is too long no more than the limit is ever held. */
final class Lines {

    private static final int END = -1;

    private final InputStream in;
    private final int longest;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private int number;
    private boolean tooLong;

    /** @param longest in bytes */
    Lines(InputStream in, int longest) {
        this.in = new BufferedInputStream(in);
        this.longest = longest;
    }

    /** Goes on to the next line; false when there is none. */
    boolean next() throws IOException {
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
    int number() {
        return number;
    }

    /** Whether it holds nothing but white space. */
    boolean blank() {
        return !tooLong && line.toString(StandardCharsets.ISO_8859_1).isBlank();
    }

    /**
     * What it holds, without its end; what is no UTF-8 becomes a replacement character.
     *
     * @throws ProblemException {@code E-TOO-LARGE} (413) when it is longer than the limit
     */
    String text() {
        if (tooLong) {
            throw new ProblemException(new TooLarge(longest));
        }
        return line.toString(StandardCharsets.UTF_8);
    }
}
