package org.labourrights.chassis.table.read;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The texts that cells of a workbook share, side by side in one array: an object each would take thrice as much. */
final class SharedStrings {

    private static final int MOST_BYTES = 48 << 20;
    private static final int MOST_TEXTS = 2_000_000;

    private byte[] bytes = new byte[1 << 12];
    private int[] ends = new int[1 << 8];
    private int count;

    void read(InputStream part) {
        SafeXml.elements(part, xml -> {
            if (xml.getLocalName().equals("si")) {
                add(text(xml));
            }
            return true;
        });
    }

    /** The text of the element that begins here, with all its runs, without the pronunciation that some keep beside it. */
    static String text(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        int spoken = 0;
        boolean inText = false;
        while (depth > 0) {
            switch (xml.next()) {
                case XMLStreamReader.START_ELEMENT -> {
                    depth++;
                    spoken += spoken > 0 || xml.getLocalName().equals("rPh") ? 1 : 0;
                    inText = spoken == 0 && xml.getLocalName().equals("t");
                }
                case XMLStreamReader.END_ELEMENT -> {
                    depth--;
                    spoken = Math.max(0, spoken - 1);
                    inText = false;
                }
                case XMLStreamReader.CHARACTERS, XMLStreamReader.SPACE, XMLStreamReader.CDATA -> {
                    if (inText) {
                        text.append(xml.getText());
                    }
                }
                default -> {}
            }
            if (text.length() > TableReader.LONGEST_CELL * 2) {
                throw TableReader.tooLarge("cell", TableReader.LONGEST_CELL);
            }
        }
        return text.toString();
    }

    /** @return null where there is none of this number */
    @Nullable
    String get(int index) {
        if (index < 0 || index >= count) {
            return null;
        }
        int from = index == 0 ? 0 : ends[index - 1];
        return new String(bytes, from, ends[index] - from, StandardCharsets.UTF_8);
    }

    private void add(String text) {
        byte[] added = text.getBytes(StandardCharsets.UTF_8);
        int from = count == 0 ? 0 : ends[count - 1];
        if (count == MOST_TEXTS || from + added.length > MOST_BYTES) {
            throw TableReader.tooLarge("texts", MOST_BYTES);
        }
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, count * 2);
        }
        if (from + added.length > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(from + added.length, Math.min(MOST_BYTES, bytes.length * 2)));
        }
        System.arraycopy(added, 0, bytes, from, added.length);
        ends[count++] = from + added.length;
    }
}
