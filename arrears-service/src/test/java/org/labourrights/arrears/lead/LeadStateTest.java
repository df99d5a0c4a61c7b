package org.labourrights.arrears.lead;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LeadStateTest {

    /** Rows are where a lead stands, columns where it goes, in the order of the enum. */
    private static final String TABLE = """
            RECEIVED                -A-----T R-X WD
            ACCEPTED                --C----T R-X WD
            CONNECTED               ---I---T R-X WD
            INVESTIGATING           ----M-FT RCX WD
            TO_MEDIATION            --C--B-- R-- W-
            RETURNED_FROM_MEDIATION --CI--FT RC- W-
            FILED                   -------- RC- --
            TRANSFERRED             NACI---- R-- W-
            RESOLVED                N-C----- -C- --
            CLOSED                  N-C----- --- --
            REJECTED                -------- --- --
            WITHDRAWN               -------- --- --
            DUPLICATE_MERGED        N-C----- --- --
            """;

    @Test
    void goesOnlyWhereTheTableSays() {
        List<String> rows = TABLE.lines().toList();
        assertEquals(LeadState.values().length, rows.size());
        for (LeadState from : LeadState.values()) {
            String row = rows.get(from.ordinal());
            String cells = row.substring(24).replace(" ", "");
            assertEquals(from.name(), row.substring(0, 24).strip());
            for (LeadState to : LeadState.values()) {
                assertEquals(cells.charAt(to.ordinal()) != '-', from.canBecome(to), from + " → " + to);
            }
        }
    }

    @Test
    void isOpenUntilItEnds() {
        assertEquals(
                Set.of(LeadState.CLOSED, LeadState.REJECTED, LeadState.WITHDRAWN, LeadState.DUPLICATE_MERGED),
                Stream.of(LeadState.values()).filter(state -> !state.isOpen()).collect(Collectors.toSet()));
    }
}
