package org.labourrights.chassis.table.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.problem.ProblemException;

/**
 * XML of a workbook's part, read in bounded memory: no document types, comments and instructions, which no spreadsheet
 * writes, no text or tag that is longer than any cell makes it, and a bounded number of names, because parsers keep them.
 */
final class SafeXml extends FilterInputStream {

    /** Every character of the longest cell as a numeric entity. */
    private static final int LONGEST_PIECE = TableReader.LONGEST_CELL * 10;

    private static final int MOST_NAMES = 2_000;

    /** A mark of the byte order, and then the declaration. */
    private static final int DECLARATION = 4;

    private static final XMLInputFactory FACTORY = factory();

    private long sinceTag;
    private long read;
    private boolean tag;

    private SafeXml(InputStream in) {
        super(in);
    }

    /** What is done at each element. */
    interface Step {
        /** @return false when no further element is wanted */
        boolean more(XMLStreamReader xml) throws XMLStreamException;
    }

    /**
     * Calls {@code step} at the beginning of each element, which may read on to its end.
     *
     * @throws ProblemException {@code E-TABLE-BROKEN} where it is no XML, {@code E-TABLE-TOO-LARGE}
     */
    static void elements(InputStream part, Step step) {
        XMLStreamReader xml = null;
        try {
            xml = new CountedNames(FACTORY.createXMLStreamReader(new SafeXml(part), "UTF-8"));
            boolean more = true;
            while (more && xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT) {
                    more = step.more(xml);
                }
            }
        } catch (XMLStreamException e) {
            throw TableReader.broken(0);
        } finally {
            close(xml);
        }
    }

    private static void close(@Nullable XMLStreamReader xml) {
        try {
            if (xml != null) {
                xml.close();
            }
        } catch (XMLStreamException e) {
            throw TableReader.broken(0);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int count = super.read(target, offset, length);
        for (int i = offset; i < offset + count; i++) {
            see(target[i]);
        }
        return count;
    }

    private void see(byte each) {
        boolean special = tag && (each == '!' || (each == '?' && read > DECLARATION));
        tag = each == '<';
        sinceTag = tag ? 0 : sinceTag + 1;
        read++;
        if (special) {
            throw TableReader.broken(0);
        }
        if (sinceTag > LONGEST_PIECE) {
            throw TableReader.tooLarge("cell", TableReader.LONGEST_CELL);
        }
    }

    /** Names of elements and attributes, which a parser keeps as long as the process runs. */
    private static final class CountedNames extends StreamReaderDelegate {
        private final Set<String> names = new HashSet<>();

        CountedNames(XMLStreamReader xml) {
            super(xml);
        }

        @Override
        public int next() throws XMLStreamException {
            int event = super.next();
            if (event == START_ELEMENT) {
                names.add(getLocalName());
                for (int i = 0; i < getAttributeCount(); i++) {
                    names.add(getAttributeLocalName(i));
                }
                if (names.size() > MOST_NAMES) {
                    throw TableReader.tooLarge("names", MOST_NAMES);
                }
            }
            return event;
        }
    }
}
