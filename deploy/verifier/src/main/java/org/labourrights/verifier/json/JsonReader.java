package org.labourrights.verifier.json;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads one value from UTF-8 and refuses whatever two readers could read in two ways: a name twice in an object, fractions
 * and exponents, numbers beyond ±(2⁵³ − 1), halves of surrogate pairs, malformed UTF-8, a byte order mark, anything behind the value.
 */
public final class JsonReader {

    private static final int DEEPEST = 32;

    private final byte[] bytes;
    private final int end;
    private int at;
    private int depth;

    private JsonReader(byte[] bytes, int from, int to) {
        this.bytes = bytes;
        this.at = from;
        this.end = to;
    }

    /** @throws NotJson where the text departs from it */
    public static Json read(byte[] bytes) {
        return read(bytes, 0, bytes.length);
    }

    /** Reads what stands between two positions, the second excluded. */
    public static Json read(byte[] bytes, int from, int to) {
        JsonReader reader = new JsonReader(bytes, from, to);
        Json value = reader.value();
        reader.space();
        if (reader.at < to) {
            throw reader.wrong("behind");
        }
        return value;
    }

    private Json value() {
        space();
        return switch (peek()) {
            case '{' -> nested(this::members);
            case '[' -> nested(this::items);
            case '"' -> new Json.Text(text());
            case 't' -> word("true", new Json.Truth(true));
            case 'f' -> word("false", new Json.Truth(false));
            case 'n' -> word("null", new Json.Nothing());
            default -> new Json.Whole(whole());
        };
    }

    private interface Part {
        Json read();
    }

    private Json nested(Part part) {
        if (++depth > DEEPEST) {
            throw wrong("deep", DEEPEST);
        }
        at++;
        Json value = part.read();
        depth--;
        return value;
    }

    private Json members() {
        Map<String, Json> members = new LinkedHashMap<>();
        if (ends('}')) {
            return new Json.Members(members);
        }
        do {
            space();
            if (peek() != '"') {
                throw wrong("name");
            }
            int begin = at;
            String name = text();
            space();
            expect(':');
            if (members.put(name, value()) != null) {
                at = begin;
                throw wrong("twice", name);
            }
        } while (continues('}'));
        return new Json.Members(members);
    }

    private Json items() {
        List<Json> items = new ArrayList<>();
        if (ends(']')) {
            return new Json.Items(items);
        }
        do {
            items.add(value());
        } while (continues(']'));
        return new Json.Items(items);
    }

    private boolean ends(char bracket) {
        space();
        if (peek() != bracket) {
            return false;
        }
        at++;
        return true;
    }

    private boolean continues(char bracket) {
        if (ends(bracket)) {
            return false;
        }
        expect(',');
        return true;
    }

    private long whole() {
        int begin = at;
        boolean negative = peek() == '-';
        if (negative) {
            at++;
        }
        int first = at;
        long value = 0;
        while (at < end && bytes[at] >= '0' && bytes[at] <= '9') {
            value = value * 10 + (bytes[at++] - '0');
            if (value > Json.LARGEST) {
                at = begin;
                throw wrong("large");
            }
        }
        if (at == first) {
            at = begin;
            throw wrong("value");
        }
        if (bytes[first] == '0' && (at - first > 1 || negative)) {
            at = begin;
            throw wrong("zero");
        }
        if (at < end && (bytes[at] == '.' || bytes[at] == 'e' || bytes[at] == 'E')) {
            throw wrong("whole");
        }
        return negative ? -value : value;
    }

    private String text() {
        int begin = ++at;
        boolean plain = true;
        while (true) {
            int next = peek();
            if (next == '"') {
                break;
            }
            if (next >= 0 && next < 0x20) {
                throw wrong("control");
            }
            plain &= next > 0 && next != '\\';
            at += next == '\\' ? 2 : 1;
        }
        int length = at++ - begin;
        return plain ? new String(bytes, begin, length, StandardCharsets.ISO_8859_1) : decoded(begin, length);
    }

    private String decoded(int begin, int length) {
        String raw;
        try {
            raw = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, begin, length))
                    .toString();
        } catch (CharacterCodingException malformed) {
            throw new NotJson("utf8", "", begin);
        }
        String text = raw.indexOf('\\') < 0 ? raw : unescaped(raw, begin);
        for (int index = 0; index < text.length(); index++) {
            if (Character.isHighSurrogate(text.charAt(index))
                    && index + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(index + 1))) {
                index++;
            } else if (Character.isSurrogate(text.charAt(index))) {
                throw new NotJson("surrogate", "", begin);
            }
        }
        return text;
    }

    private static String unescaped(String raw, int begin) {
        StringBuilder text = new StringBuilder(raw.length());
        for (int index = 0; index < raw.length(); index++) {
            char next = raw.charAt(index);
            if (next != '\\') {
                text.append(next);
                continue;
            }
            char kind = raw.charAt(++index);
            if (kind == 'u') {
                text.append(unit(raw, index + 1, begin));
                index += 4;
            } else {
                text.append(meant(kind, begin));
            }
        }
        return text.toString();
    }

    private static char unit(String raw, int from, int begin) {
        int value = 0;
        for (int index = from; index < from + 4; index++) {
            char next = index < raw.length() ? raw.charAt(index) : ' ';
            int digit = next < 0x80 ? Character.digit(next, 16) : -1;
            if (digit < 0) {
                throw new NotJson("digits", "", begin);
            }
            value = value * 16 + digit;
        }
        return (char) value;
    }

    private static char meant(char kind, int begin) {
        return switch (kind) {
            case '"', '\\', '/' -> kind;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> throw new NotJson("escape", "", begin);
        };
    }

    private Json word(String word, Json value) {
        for (int index = 0; index < word.length(); index++) {
            expect(word.charAt(index));
        }
        return value;
    }

    private void expect(char character) {
        if (peek() != character) {
            throw wrong("character", character);
        }
        at++;
    }

    private int peek() {
        if (at >= end) {
            at = end;
            throw wrong("early");
        }
        return bytes[at];
    }

    private void space() {
        while (at < end && (bytes[at] == ' ' || bytes[at] == '\n' || bytes[at] == '\r' || bytes[at] == '\t')) {
            at++;
        }
    }

    private NotJson wrong(String what) {
        return wrong(what, "");
    }

    private NotJson wrong(String what, Object word) {
        return new NotJson(what, word.toString(), at);
    }
}
