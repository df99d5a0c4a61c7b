package org.labourrights.chassis.table.read;

import java.util.Map;

/**
 * What is wrong with a row or a cell before anybody has asked what it means.
 *
 * @param cell position in the row, from 0; {@link #ROW} for the row as a whole
 * @param code of the catalogue
 * @param parameters of its text, never what stood in the cell
 */
public record CellFault(int cell, String code, Map<String, Object> parameters) {

    /** The row as a whole. */
    public static final int ROW = -1;

    public CellFault {
        parameters = Map.copyOf(parameters);
    }

    static CellFault of(int cell, String code) {
        return new CellFault(cell, code, Map.of());
    }
}
