package org.labourrights.chassis.table.read;

import java.io.IOException;
import java.io.Reader;
import org.labourrights.chassis.text.Characters;

/**
 * How a file parts and quotes its cells.
 *
 * @param separator the one that its first line has most of
 * @param quote {@code "} or its full-width form, with which the first line begins then
 */
record CsvDialect(char separator, char quote) {

    private static final String SEPARATORS = ",;\t，；|｜";
    private static final char WIDE = '＂';
    private static final int LONGEST_LINE = 65_536;

    /** Around a cell they are no part of it: what a Chinese input method writes for quotes, and quotes behind a blank. */
    private static final String[] PAIRS = {"“”", "＂＂", "「」", "\"\""};

    static CsvDialect of(Reader text) throws IOException {
        String line = firstLine(text);
        char quote = !line.isEmpty() && line.strip().charAt(0) == WIDE ? WIDE : '"';
        char best = ',';
        int most = 0;
        for (char separator : SEPARATORS.toCharArray()) {
            int count = outside(line, quote, separator);
            if (count > most) {
                most = count;
                best = separator;
            }
        }
        return new CsvDialect(best, quote);
    }

    /** Without the quotes that stand around all of it. */
    String unquoted(String cell) {
        String tidy = cell.strip();
        for (String pair : PAIRS) {
            if (tidy.length() >= 2
                    && tidy.charAt(0) == pair.charAt(0)
                    && tidy.charAt(tidy.length() - 1) == pair.charAt(1)) {
                String inner = tidy.substring(1, tidy.length() - 1);
                // “甲”和“乙” begins and ends with quotes that are its own.
                return inner.indexOf(pair.charAt(0)) < 0 && inner.indexOf(pair.charAt(1)) < 0 ? inner : cell;
            }
        }
        return cell;
    }

    /** The first line that is not blank. */
    private static String firstLine(Reader text) throws IOException {
        StringBuilder line = new StringBuilder();
        int sign = text.read();
        while (sign >= 0 && line.length() < LONGEST_LINE) {
            if (sign != '\n' && sign != '\r') {
                line.append((char) sign);
            } else if (Characters.isBlank(line.toString())) {
                line.setLength(0);
            } else {
                break;
            }
            sign = text.read();
        }
        return Characters.isBlank(line.toString()) ? "" : line.toString();
    }

    private static int outside(String line, char quote, char separator) {
        boolean quoted = false;
        int count = 0;
        for (char sign : line.toCharArray()) {
            quoted ^= sign == quote;
            count += !quoted && sign == separator ? 1 : 0;
        }
        return count;
    }
}
