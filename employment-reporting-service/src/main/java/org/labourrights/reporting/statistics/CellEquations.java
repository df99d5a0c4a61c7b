package org.labourrights.reporting.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * The equations that a reader has for the hidden cells of a table, solved as far as they can be. Reckoned modulo a prime,
 * exactly and without fractions; that a remainder vanishes by chance would only hide a cell more.
 */
final class CellEquations {

    private static final long PRIME = 2_147_483_647L;

    private final int columns;
    private final int cells;
    private final int cellsOfRows;
    private final List<long[]> equations = new ArrayList<>();
    private final List<boolean[]> hidden;

    /** @param flow columns between which each row, and the total, has an equation */
    CellEquations(boolean[][] rows, boolean[] total, List<HeadcountColumn> flow) {
        this.hidden = Stream.concat(Stream.of(rows), Stream.of(total)).toList();
        this.columns = total.length;
        this.cells = hidden.size() * columns;
        this.cellsOfRows = rows.length * columns;
        for (int row = 0; row < hidden.size(); row++) {
            long[] equation = new long[cells];
            for (HeadcountColumn column : flow) {
                boolean minus = column == HeadcountColumn.LEFT || column == HeadcountColumn.POSTS;
                put(equation, row, column.ordinal(), minus ? PRIME - 1 : 1);
            }
            equations.add(equation);
        }
        for (int column = 0; column < columns; column++) {
            long[] equation = new long[cells];
            for (int row = 0; row < hidden.size(); row++) {
                put(equation, row, column, row < rows.length ? 1 : PRIME - 1);
            }
            equations.add(equation);
        }
    }

    /** A hidden cell of a row that follows from what is shown, as row × columns + column; empty when none does. */
    OptionalInt answer() {
        int next = 0;
        for (int cell = 0; cell < cells && next < equations.size(); cell++) {
            if (pivot(next, cell)) {
                next++;
            }
        }
        for (long[] equation : equations) {
            int only = onlyUnknown(equation);
            if (only >= 0 && only < cellsOfRows) {
                return OptionalInt.of(only);
            }
        }
        return OptionalInt.empty();
    }

    private void put(long[] equation, int row, int column, long factor) {
        if (hidden.get(row)[column]) {
            equation[row * columns + column] = factor;
        }
    }

    /** Brings the equation with the cell to its place and takes the cell out of all others. */
    private boolean pivot(int place, int cell) {
        int found = place;
        while (found < equations.size() && equations.get(found)[cell] == 0) {
            found++;
        }
        if (found == equations.size()) {
            return false;
        }
        long[] pivot = equations.get(found);
        equations.set(found, equations.get(place));
        equations.set(place, pivot);
        long inverse = power(pivot[cell], PRIME - 2);
        for (int i = 0; i < equations.size(); i++) {
            if (i != place && equations.get(i)[cell] != 0) {
                subtract(equations.get(i), pivot, equations.get(i)[cell] * inverse % PRIME);
            }
        }
        return true;
    }

    private static void subtract(long[] from, long[] what, long times) {
        for (int i = 0; i < from.length; i++) {
            if (what[i] != 0) {
                from[i] = Math.floorMod(from[i] - what[i] * times % PRIME, PRIME);
            }
        }
    }

    private static int onlyUnknown(long[] equation) {
        int only = -1;
        for (int i = 0; i < equation.length; i++) {
            if (equation[i] != 0) {
                if (only >= 0) {
                    return -1;
                }
                only = i;
            }
        }
        return only;
    }

    private static long power(long base, long exponent) {
        long result = 1;
        long factor = base % PRIME;
        for (long left = exponent; left > 0; left >>= 1) {
            if ((left & 1) == 1) {
                result = result * factor % PRIME;
            }
            factor = factor * factor % PRIME;
        }
        return result;
    }
}
