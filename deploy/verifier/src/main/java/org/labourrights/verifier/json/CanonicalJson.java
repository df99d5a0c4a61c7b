package org.labourrights.verifier.json;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes a value the one way of RFC 8785: names by their UTF-16 units, no spaces, the fewest escapes. With whole numbers alone
 * there is no question how to write a fraction.
 */
public final class CanonicalJson {

    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final String ESCAPED = "\b\t\n\f\r\"\\";
    private static final String ESCAPES = "btnfr\"\\";

    private final ByteArrayOutputStream out = new Sink();

    private CanonicalJson() {}

    public static byte[] of(Json value) {
        CanonicalJson writer = new CanonicalJson();
        writer.write(value);
        return writer.out.toByteArray();
    }

    private void write(Json value) {
        switch (value) {
            case Json.Members object -> members(object.members());
            case Json.Items array -> {
                out.write('[');
                for (int index = 0; index < array.items().size(); index++) {
                    if (index > 0) {
                        out.write(',');
                    }
                    write(array.items().get(index));
                }
                out.write(']');
            }
            case Json.Text text -> text(text.value());
            case Json.Whole whole -> ascii(Long.toString(whole.value()));
            case Json.Truth truth -> ascii(Boolean.toString(truth.value()));
            case Json.Nothing nothing -> ascii("null");
        }
    }

    private void members(Map<String, Json> members) {
        char before = '{';
        for (Map.Entry<String, Json> member : sorted(members).entrySet()) {
            out.write(before);
            text(member.getKey());
            out.write(':');
            write(member.getValue());
            before = ',';
        }
        if (before == '{') {
            out.write('{');
        }
        out.write('}');
    }

    /** What is published is mostly sorted already, which is cheaper to see than to do again. */
    private static Map<String, Json> sorted(Map<String, Json> members) {
        String before = "";
        for (String name : members.keySet()) {
            if (before.compareTo(name) > 0) {
                return new TreeMap<>(members);
            }
            before = name;
        }
        return members;
    }

    private void text(String text) {
        out.write('"');
        boolean ascii = true;
        for (int index = 0; index < text.length(); index++) {
            char unit = text.charAt(index);
            ascii &= unit >= 0x20 && unit < 0x80 && unit != '"' && unit != '\\';
        }
        if (ascii) {
            ascii(text);
        } else {
            escaped(text);
        }
        out.write('"');
    }

    private void escaped(String text) {
        int plain = 0;
        for (int index = 0; index < text.length(); index++) {
            char unit = text.charAt(index);
            if (unit >= 0x20 && unit != '"' && unit != '\\') {
                continue;
            }
            utf8(text.substring(plain, index));
            plain = index + 1;
            out.write('\\');
            int known = ESCAPED.indexOf(unit);
            if (known >= 0) {
                out.write(ESCAPES.charAt(known));
            } else {
                ascii("u00");
                out.write(HEX[unit >> 4]);
                out.write(HEX[unit & 0xF]);
            }
        }
        utf8(text.substring(plain));
    }

    private void utf8(String text) {
        out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private void ascii(String text) {
        out.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
    }

    /** Without a lock for each byte; only one thread writes. */
    private static final class Sink extends ByteArrayOutputStream {

        Sink() {
            super(1024);
        }

        @Override
        @SuppressWarnings("UnsynchronizedOverridesSynchronized")
        public void write(int value) {
            if (count == buf.length) {
                buf = Arrays.copyOf(buf, count * 2);
            }
            buf[count++] = (byte) value;
        }
    }
}
