package org.labourrights.chassis.table.read;

import java.util.List;

/**
 * A row as it was sent.
 *
 * @param number of the line or row as the sender's editor or spreadsheet counts it, the header being 1
 * @param cells as many as the header has; empty where nothing stood
 * @param faults what could not be read of it
 */
public record SentRow(int number, List<String> cells, List<CellFault> faults) {

    public SentRow {
        cells = List.copyOf(cells);
        faults = List.copyOf(faults);
    }
}
