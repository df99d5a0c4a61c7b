package org.labourrights.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.labourrights.chassis.log.Numbers;
import org.labourrights.testkit.WithSuite;

@QuarkusTest
@WithSuite
class NumbersTest {

    @Inject
    Numbers numbers;

    @Test
    void givesARolledBackNumberAgain() {
        long first = QuarkusTransaction.requiringNew().call(() -> numbers.next("YG-150105-2026H1"));
        QuarkusTransaction.begin();
        long lost = numbers.next("YG-150105-2026H1");
        QuarkusTransaction.rollback();
        long again = QuarkusTransaction.requiringNew().call(() -> numbers.block("YG-150105-2026H1", 3));
        long next = QuarkusTransaction.requiringNew().call(() -> numbers.next("YG-150105-2026H1"));

        assertEquals(1, first);
        assertEquals(2, lost);
        assertEquals(2, again);
        assertEquals(5, next);
    }
}
