package org.labourrights.chassis.table.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;

/** What a workbook says of its sheets: which is the first, which styles are dates, which texts are shared. */
final class XlsxParts {

    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String STRICT_RELATIONS = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    /** More than a spreadsheet makes of either. */
    private static final int MOST_STYLES = 65_536;

    private static final int MOST_PARTS = 2_000;

    private final SharedStrings texts = new SharedStrings();
    private final Map<String, String> targets = new HashMap<>();
    private final List<String> sheets = new ArrayList<>();
    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Integer> styles = new ArrayList<>();
    private boolean since1904;

    /** @throws ProblemException {@code E-TABLE-FORMAT} for a zip file that is no workbook, and what {@link ZipParts} throws */
    static XlsxParts of(ZipParts zip) throws IOException {
        XlsxParts parts = new XlsxParts();
        zip.read("xl/workbook.xml", part -> SafeXml.elements(part, parts::workbook));
        zip.read("xl/_rels/workbook.xml.rels", part -> SafeXml.elements(part, parts::relation));
        if (parts.sheets.isEmpty() || parts.targets.get(parts.sheets.getFirst()) == null) {
            throw new ProblemException(Problem.of("E-TABLE-FORMAT"));
        }
        zip.read("xl/styles.xml", parts::styles);
        zip.read("xl/sharedstrings.xml", parts.texts::read);
        return parts;
    }

    SharedStrings texts() {
        return texts;
    }

    int otherSheets() {
        return sheets.size() - 1;
    }

    boolean since1904() {
        return since1904;
    }

    /** Name of the part with the first sheet, in lower case. */
    String firstSheet() {
        String target = String.valueOf(targets.get(sheets.getFirst())).toLowerCase(Locale.ROOT);
        return target.startsWith("/") ? target.substring(1) : "xl/" + target;
    }

    /** Whether a number in this style shows as a day or a time. */
    boolean isDate(@Nullable String style) {
        if (style == null || !style.matches("[0-9]{1,6}") || Integer.parseInt(style) >= styles.size()) {
            return false;
        }
        int format = styles.get(Integer.parseInt(style));
        String code = formats.get(format);
        return code == null ? XlsxNumbers.isDate(format) : XlsxNumbers.isDate(code);
    }

    private boolean workbook(XMLStreamReader xml) {
        if (xml.getLocalName().equals("workbookPr")) {
            since1904 = List.of("1", "true").contains(String.valueOf(xml.getAttributeValue(null, "date1904")));
        }
        if (xml.getLocalName().equals("sheet")) {
            String id = xml.getAttributeValue(RELATIONS, "id");
            bound(sheets.size(), MOST_PARTS);
            sheets.add(String.valueOf(id == null ? xml.getAttributeValue(STRICT_RELATIONS, "id") : id));
        }
        return true;
    }

    private boolean relation(XMLStreamReader xml) {
        String id = xml.getAttributeValue(null, "Id");
        String target = xml.getAttributeValue(null, "Target");
        if (xml.getLocalName().equals("Relationship") && id != null && target != null) {
            bound(targets.size(), MOST_PARTS);
            targets.put(id, target);
        }
        return true;
    }

    private void styles(InputStream part) {
        boolean[] ofCells = {false};
        SafeXml.elements(part, xml -> {
            switch (xml.getLocalName()) {
                case "numFmt" -> {
                    bound(formats.size(), MOST_STYLES);
                    formats.put(number(xml, "numFmtId"), String.valueOf(xml.getAttributeValue(null, "formatCode")));
                }
                case "cellXfs" -> ofCells[0] = true;
                case "cellStyles", "dxfs" -> ofCells[0] = false;
                case "xf" -> {
                    if (ofCells[0]) {
                        bound(styles.size(), MOST_STYLES);
                        styles.add(number(xml, "numFmtId"));
                    }
                }
                default -> {}
            }
            return true;
        });
    }

    private static void bound(int held, int most) {
        if (held >= most) {
            throw TableReader.tooLarge("parts", most);
        }
    }

    private static int number(XMLStreamReader xml, String attribute) {
        String value = xml.getAttributeValue(null, attribute);
        return value != null && value.matches("[0-9]{1,6}") ? Integer.parseInt(value) : 0;
    }
}
