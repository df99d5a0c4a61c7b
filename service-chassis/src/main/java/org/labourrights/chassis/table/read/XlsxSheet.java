package org.labourrights.chassis.table.read;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.text.Characters;

/** Reads the rows of a sheet, one in memory at a time. */
final class XlsxSheet {

    private static final int LAST_ROW = 1_048_576;

    private final XlsxParts parts;
    private final Taker taker;
    private int row;

    XlsxSheet(XlsxParts parts, Taker taker) {
        this.parts = parts;
        this.taker = taker;
    }

    /** Takes one row after the other. */
    interface Taker {
        /** @return false when no further row is wanted */
        boolean more(Row row);
    }

    /**
     * A row that is not blank.
     *
     * @param cells up to the last that is not blank
     */
    record Row(int number, List<String> cells, List<CellFault> faults) {

        SentRow of(int columns) {
            List<String> fitted = new ArrayList<>(columns);
            for (int cell = 0; cell < columns; cell++) {
                fitted.add(cell < cells.size() ? cells.get(cell) : "");
            }
            List<CellFault> kept = new ArrayList<>(
                    faults.stream().filter(fault -> fault.cell() < columns).toList());
            if (cells.size() > columns || kept.size() < faults.size()) {
                kept.add(new CellFault(CellFault.ROW, "E-TABLE-CELLS", Map.of("columns", columns)));
            }
            return new SentRow(number, fitted, kept);
        }
    }

    void read(InputStream part) {
        try {
            SafeXml.elements(part, xml -> !xml.getLocalName().equals("row") || row(xml));
        } catch (ProblemException e) {
            throw e.problem().code().equals("E-TABLE-BROKEN") ? TableReader.broken(row + 1) : e;
        }
    }

    private boolean row(XMLStreamReader xml) throws XMLStreamException {
        String told = xml.getAttributeValue(null, "r");
        row = told != null && told.matches("[0-9]{1,7}") ? Integer.parseInt(told) : row + 1;
        if (row > LAST_ROW) {
            throw TableReader.tooLarge("rows", LAST_ROW);
        }
        List<String> cells = new ArrayList<>();
        List<CellFault> faults = new ArrayList<>();
        int next = 0;
        while (xml.next() != XMLStreamReader.END_ELEMENT || !xml.getLocalName().equals("row")) {
            if (xml.getEventType() == XMLStreamReader.START_ELEMENT
                    && xml.getLocalName().equals("c")) {
                int cell = column(xml.getAttributeValue(null, "r"), next);
                next = cell + 1;
                place(cells, cell, cell(xml, cell, faults));
                if (faults.size() > TableReader.MOST_COLUMNS) {
                    throw TableReader.tooLarge("columns", TableReader.MOST_COLUMNS);
                }
            }
        }
        if (cells.isEmpty() && faults.isEmpty()) {
            return true;
        }
        return taker.more(new Row(row, cells, faults));
    }

    private static void place(List<String> cells, int cell, String text) {
        if (Characters.isBlank(text)) {
            return;
        }
        if (cell >= TableReader.MOST_COLUMNS) {
            throw TableReader.tooLarge("columns", TableReader.MOST_COLUMNS);
        }
        while (cells.size() <= cell) {
            cells.add("");
        }
        cells.set(cell, text);
    }

    /** {@code AB12} is the column 27. */
    private static int column(@Nullable String reference, int next) {
        if (reference == null) {
            return next;
        }
        int column = 0;
        for (int i = 0; i < reference.length() && i < 4; i++) {
            char sign = Character.toUpperCase(reference.charAt(i));
            if (sign < 'A' || sign > 'Z') {
                break;
            }
            column = column * 26 + sign - 'A' + 1;
        }
        return column == 0 ? next : column - 1;
    }

    private String cell(XMLStreamReader xml, int cell, List<CellFault> faults) throws XMLStreamException {
        String type = String.valueOf(xml.getAttributeValue(null, "t"));
        String style = xml.getAttributeValue(null, "s");
        String value = null;
        boolean formula = false;
        while (xml.next() != XMLStreamReader.END_ELEMENT || !xml.getLocalName().equals("c")) {
            if (xml.getEventType() != XMLStreamReader.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "v" -> value = xml.getElementText();
                case "is" -> value = SharedStrings.text(xml);
                case "f" -> formula = true;
                default -> {}
            }
        }
        if (value == null) {
            if (formula) {
                faults.add(CellFault.of(cell, "E-TABLE-FORMULA"));
            }
            return "";
        }
        return text(type, style, value, cell, faults);
    }

    private String text(String type, @Nullable String style, String value, int cell, List<CellFault> faults) {
        return switch (type) {
            case "s" -> {
                String shared =
                        value.strip().matches("[0-9]{1,8}") ? parts.texts().get(Integer.parseInt(value.strip())) : null;
                if (shared == null) {
                    throw TableReader.broken(row);
                }
                yield shared;
            }
            case "inlineStr", "str" -> value;
            case "b" -> value.equals("1") ? "TRUE" : "FALSE";
            case "d" -> value.replaceFirst("T00:00(:00(\\.0+)?)?Z?$", "");
            case "e" -> {
                faults.add(CellFault.of(cell, "E-TABLE-FORMULA"));
                yield "";
            }
            default -> number(style, value, cell, faults);
        };
    }

    private String number(@Nullable String style, String value, int cell, List<CellFault> faults) {
        if (value.isEmpty()) {
            return "";
        }
        boolean date = parts.isDate(style);
        return (date ? XlsxNumbers.date(value, parts.since1904()) : XlsxNumbers.plain(value)).orElseGet(() -> {
            faults.add(CellFault.of(cell, date ? "E-TABLE-DATE" : "E-TABLE-PRECISION"));
            return "";
        });
    }
}
