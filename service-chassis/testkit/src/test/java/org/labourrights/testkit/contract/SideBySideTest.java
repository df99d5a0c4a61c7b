package org.labourrights.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.labourrights.testkit.contract.SideBySide.Cell;
import org.opentest4j.AssertionFailedError;

class SideBySideTest {

    @Test
    void aCaseFailsWithWhatSurprisedInTheOrderOfItsCellsAndNoOtherDoes() {
        List<DynamicTest> tests = tests(
                List.of("sound", "broken", "sound again"),
                name -> name.equals("broken")
                        ? List.of(() -> List.of("first"), List::of, () -> List.of("second", "third"))
                        : List.of(List::of));

        assertEquals(
                List.of("sound", "broken", "sound again"),
                tests.stream().map(DynamicTest::getDisplayName).toList());
        assertDoesNotThrow(tests.get(0).getExecutable());
        AssertionFailedError failure =
                assertThrows(AssertionFailedError.class, tests.get(1).getExecutable());
        assertTrue(failure.toString().contains("broken"), failure::toString);
        assertTrue(failure.toString().contains("[first, second, third]"), failure::toString);
        assertDoesNotThrow(tests.get(2).getExecutable());
    }

    @Test
    void whatACellThrowsIsASurpriseAmongTheOthers() {
        AssertionError thrown = new AssertionError("not as described");
        List<DynamicTest> tests = tests(
                List.of("broken"),
                name -> List.of(() -> List.of("first"), () -> {
                    throw thrown;
                }));

        AssertionFailedError failure =
                assertThrows(AssertionFailedError.class, tests.get(0).getExecutable());

        assertTrue(failure.toString().contains("first"), failure::toString);
        assertTrue(failure.toString().contains("not as described"), failure::toString);
        assertEquals(List.of(thrown), List.of(failure.getSuppressed()));
    }

    @Test
    void cellsRunAtTheSameTime() {
        CyclicBarrier together = new CyclicBarrier(4);
        Cell meets = () -> {
            try {
                together.await(10, TimeUnit.SECONDS);
                return List.of();
            } catch (InterruptedException | BrokenBarrierException | TimeoutException alone) {
                throw new AssertionError("nobody else came", alone);
            }
        };

        List<DynamicTest> tests = tests(List.of("one", "another"), name -> List.of(meets, meets));

        assertDoesNotThrow(tests.get(0).getExecutable());
        assertDoesNotThrow(tests.get(1).getExecutable());
    }

    @Test
    void casesAreMadeInTheirOrderAndNotAllAtOnce() throws Throwable {
        List<String> made = new ArrayList<>();
        List<String> names = List.of("a", "b", "c", "d", "e", "f", "g", "h");
        List<DynamicTest> tests = tests(names, name -> {
            made.add(name);
            return List.of(List::of);
        });

        tests.get(0).getExecutable().execute();
        assertEquals(List.of("a", "b", "c", "d", "e"), made);
        tests.get(1).getExecutable().execute();
        assertEquals(List.of("a", "b", "c", "d", "e", "f"), made);
    }

    private static List<DynamicTest> tests(List<String> cases, Function<String, List<Cell>> cells) {
        List<DynamicTest> tests = new ArrayList<>();
        SideBySide.tests(cases, cells).forEach(tests::add);
        return tests;
    }
}
