package org.labourrights.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.opentest4j.AssertionFailedError;

/**
 * Many calls that have nothing to do with each other, made several at a time: client, service and database of a test share
 * a machine, and one call after the other leaves most of it idle. Each case remains a test with a name of its own.
 *
 * @param <T> cases, named by their text
 */
final class SideBySide<T> {

    private static final int AT_ONCE = 8;

    /** Cases whose calls are made while those of an earlier one are still awaited; all at once would not fit in memory. */
    private static final int AHEAD = 4;

    private final List<T> cases;
    private final Function<T, List<Cell>> cells;
    private final ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
    private final Map<Integer, List<Future<List<String>>>> begun = new HashMap<>();
    private int next;

    /** One thing to try; answers what is wrong, nothing when all is well. */
    @FunctionalInterface
    interface Cell {

        List<String> surprises();
    }

    private SideBySide(List<T> cases, Function<T, List<Cell>> cells) {
        this.cases = List.copyOf(cases);
        this.cells = cells;
    }

    /**
     * A test for every case, which fails with what surprised in any of its cells, in their order.
     *
     * @param cells what to try for a case; asked for in the order of the cases, one at a time
     */
    static <T> Stream<DynamicTest> tests(List<T> cases, Function<T, List<Cell>> cells) {
        SideBySide<T> all = new SideBySide<>(cases, cells);
        return IntStream.range(0, cases.size())
                .mapToObj(i -> DynamicTest.dynamicTest(cases.get(i).toString(), () -> all.judge(i)))
                .onClose(all.threads::shutdownNow);
    }

    private void judge(int index) throws InterruptedException {
        for (; next < cases.size() && next <= index + AHEAD; next++) {
            begun.put(
                    next,
                    cells.apply(cases.get(next)).stream()
                            .map(cell -> threads.submit(cell::surprises))
                            .toList());
        }
        List<String> surprises = new ArrayList<>();
        List<Throwable> thrown = new ArrayList<>();
        for (Future<List<String>> cell : Objects.requireNonNull(begun.remove(index))) {
            try {
                surprises.addAll(cell.get());
            } catch (ExecutionException e) {
                surprises.add(String.valueOf(e.getCause()));
                thrown.add(e.getCause());
            }
        }
        try {
            assertEquals(List.of(), surprises, cases.get(index).toString());
        } catch (AssertionFailedError failure) {
            thrown.forEach(failure::addSuppressed);
            throw failure;
        }
    }
}
