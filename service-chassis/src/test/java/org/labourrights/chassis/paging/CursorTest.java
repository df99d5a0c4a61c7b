package org.labourrights.chassis.paging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.labourrights.chassis.problem.ProblemException;

class CursorTest {

    @Test
    void givesBackWhatWasPutIn() {
        List<String> key = List.of("CN/150000/150100/", "", "呼和浩特|a,b");

        assertEquals(key, Cursor.decode(Cursor.encode(key)));
    }

    @Test
    void refusesACursorOfAnotherList() {
        String cursor = Cursor.encode(List.of("a", "b", "c"));

        assertEquals("E-CURSOR", refusal(cursor));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "!!", "AQ", "AgABYQ", "AQADYQ", "AQAB_w", "AQABAA", "AQAAAAAA"})
    void refusesWhatItNeverGaveOut(String cursor) {
        assertEquals("E-CURSOR", refusal(cursor));
    }

    @Test
    void cutsAPageAndPointsBehindItsLastRow() {
        Page<String> page = Page.of(List.of("a", "b", "c"), new Limit(2), List::of);

        assertEquals(List.of("a", "b"), page.items());
        assertEquals(Cursor.encode(List.of("b")), page.next());
    }

    @Test
    void theLastPagePointsNowhere() {
        assertNull(Page.of(List.of("a", "b"), new Limit(2), List::of).next());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 201})
    void refusesALimitOutOfRange(int limit) {
        ProblemException refused = assertThrows(ProblemException.class, () -> Limit.of(limit));

        assertEquals("E-PARAMETER", refused.problem().code());
    }

    private static String refusal(String cursor) {
        return assertThrows(ProblemException.class, () -> Cursor.decode(cursor, 2))
                .problem()
                .code();
    }
}
