package org.labourrights.reporting.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmallCellsTest {
    private final SmallCells rule = new SmallCells(10);

    @ParameterizedTest
    @CsvSource({
        "10 20 30,   10 20 30",
        "0 20 30,    0 20 30",
        "9 20 30,    * * 30",
        "9 30 20,    * 30 *",
        "5 5 30,     * * 30",
        "4 5 30,     * * *",
        "4 5 30 11,  * * 30 *",
        "9 100,      * *",
        "9,          *",
        "9 0 100,    * 0 *",
        "1 0,        * *",
        "10,         10",
    })
    void hidesWhatIsSmallAndWhatWouldGiveItAway(String values, String shown) {
        List<Long> cells = Arrays.stream(values.split(" ")).map(Long::valueOf).toList();

        boolean[] hidden = rule.hidden(cells, new boolean[cells.size()]);

        assertEquals(
                shown,
                IntStream.range(0, hidden.length)
                        .mapToObj(i -> hidden[i] ? "*" : cells.get(i).toString())
                        .collect(Collectors.joining(" ")));
    }
}
