package org.labourrights.reporting.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShownTableTest {
    private static final int POSTS = HeadcountColumn.POSTS.ordinal();
    private static final int FEMALE = HeadcountColumn.FEMALE.ordinal();
    private static final boolean[] NONE = new boolean[HeadcountColumn.values().length];

    private final SmallCells rule = new SmallCells(10);

    @Test
    void hidesAPartWhoseRestIsSmall() {
        ShownTable shown = ShownTable.of(counts(100, 95), List.of(counts(100, 95)), NONE, rule);

        assertEquals(100L, shown.total().get(POSTS));
        assertNull(shown.total().get(FEMALE));
    }

    @Test
    void hidesASecondRowWhereOneIsSmall() {
        ShownTable shown =
                ShownTable.of(counts(305, 150), List.of(counts(5, 0), counts(100, 50), counts(200, 100)), NONE, rule);

        assertEquals(305L, shown.total().get(POSTS));
        assertNull(shown.rows().get(0).get(POSTS));
        assertNull(shown.rows().get(1).get(POSTS));
        assertEquals(200L, shown.rows().get(2).get(POSTS));
    }

    @Test
    void hidesTheRowsOfAHiddenTotal() {
        boolean[] hidden = NONE.clone();
        hidden[POSTS] = true;

        ShownTable shown = ShownTable.of(counts(100, 50), List.of(counts(100, 50)), hidden, rule);

        assertNull(shown.total().get(POSTS));
        assertNull(shown.rows().get(0).get(POSTS));
        assertEquals(50L, shown.rows().get(0).get(FEMALE));
    }

    private static long[] counts(long posts, long female) {
        long[] counts = new long[HeadcountColumn.values().length];
        counts[POSTS] = posts;
        counts[FEMALE] = female;
        return counts;
    }
}
