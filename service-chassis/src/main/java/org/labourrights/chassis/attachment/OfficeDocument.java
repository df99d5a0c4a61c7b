package org.labourrights.chassis.attachment;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.labourrights.chassis.spool.Spool;

/**
 * Office Open XML (ECMA-376 part 2): an archive whose part {@code [Content_Types].xml} says what its other parts are. Told by
 * that part alone; the others are unpacked to see how large they become and whether they are archives themselves, which must be
 * such documents, too. Whatever has macros, controls or embedded programs is none that is taken.
 */
final class OfficeDocument {

    private static final String TYPES = "[Content_Types].xml";

    /** By the type of the main part. */
    private static final Map<String, Main> MAIN = Map.of(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
            new Main(MediaKind.DOCX, "word/"),
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
            new Main(MediaKind.XLSX, "xl/"));

    /** Types of parts that run, whatever they are called: macros of both ages, controls, objects of other programs. */
    private static final Pattern RUNNING_TYPE =
            Pattern.compile("macroenabled|vbaproject|vbadata|macrosheet|activex|oleobject|x-msdownload|executable");

    /** The same by their names, whatever type they claim. */
    private static final Pattern RUNNING_NAME = Pattern.compile(
            "(^|/)(vba(project|data)[^/]*|macrosheets/.*|activex/.*|oleobject[^/]*|[^/]*\\.(exe|dll|vbs|js|hta|scr))$");

    /** A name that leads elsewhere where it is unpacked. */
    private static final Pattern ASTRAY = Pattern.compile("^/|\\\\|(^|/)\\.\\.?(/|$)|//|:|\\p{Cntrl}");

    private OfficeDocument() {}

    private record Main(MediaKind kind, String folder) {}

    /**
     * What is said of parts.
     *
     * @param all every type that is named
     * @param mains main parts with what they make of the document
     */
    private record Types(List<String> all, Map<String, Main> mains) {}

    /** Empty for every other archive. */
    static Optional<MediaKind> kind(Spool content) throws IOException {
        return kind(content, new Unpacking());
    }

    private static Optional<MediaKind> kind(Spool content, Unpacking unpacking) throws IOException {
        try {
            ZipDirectory directory = ZipDirectory.of(content);
            Set<String> names = names(directory, unpacking);
            byte[] types = ZipParts.read(content, directory, TYPES, archive -> inside(archive, unpacking));
            return kind(types(types), names);
        } catch (ZipException | EOFException | XMLStreamException other) {
            return Optional.empty();
        }
    }

    private static void inside(InputStream archive, Unpacking unpacking) throws IOException {
        unpacking.enter();
        try (Spool part = Spool.of(archive)) {
            if (kind(part, unpacking).isEmpty()) {
                throw ZipDirectory.unfit("an archive inside that is no document");
            }
        }
        unpacking.leave();
    }

    private static Set<String> names(ZipDirectory directory, Unpacking unpacking) throws ZipException {
        Set<String> names = new HashSet<>();
        Set<String> alike = new HashSet<>();
        for (ZipDirectory.Entry entry : directory.entries()) {
            String lower = entry.name().toLowerCase(Locale.ROOT);
            unpacking.part(entry.size());
            // Names are the same in either case (ECMA-376 part 2, 6.2.2.3).
            if (!alike.add(lower)
                    || ASTRAY.matcher(lower).find()
                    || RUNNING_NAME.matcher(lower).find()) {
                throw ZipDirectory.unfit("a part that is not taken");
            }
            names.add(entry.name());
        }
        return names;
    }

    private static Optional<MediaKind> kind(Types types, Set<String> names) {
        boolean runs =
                types.all().stream().anyMatch(type -> RUNNING_TYPE.matcher(type).find());
        if (runs || types.mains().size() != 1) {
            return Optional.empty();
        }
        Map.Entry<String, Main> only = types.mains().entrySet().iterator().next();
        boolean there = only.getKey().startsWith('/' + only.getValue().folder())
                && names.contains(only.getKey().substring(1));
        return there ? Optional.of(only.getValue().kind()) : Optional.empty();
    }

    private static Types types(byte[] part) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(part));
        try {
            List<String> all = new ArrayList<>();
            Map<String, Main> mains = new HashMap<>();
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.DTD) {
                    throw new XMLStreamException("types are named without a DTD");
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    String type = attribute(xml, "ContentType");
                    all.add(type.toLowerCase(Locale.ROOT));
                    Main main = MAIN.get(type);
                    if (main != null) {
                        mains.put(attribute(xml, "PartName"), main);
                    }
                }
            }
            return new Types(all, mains);
        } finally {
            xml.close();
        }
    }

    private static String attribute(XMLStreamReader xml, String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }
}
