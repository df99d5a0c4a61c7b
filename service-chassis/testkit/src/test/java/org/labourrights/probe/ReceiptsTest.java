package org.labourrights.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.receipt.ReceiptCode;
import org.labourrights.chassis.receipt.ReceiptFamily;
import org.labourrights.chassis.receipt.Receipts;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.testkit.WithSuite;

/** Who has no login comes back by a code. */
@QuarkusTest
@WithSuite
class ReceiptsTest {

    private static final ReceiptFamily NOTE = ReceiptFamily.of("note");

    @Inject
    Receipts receipts;

    @Inject
    SystemScope system;

    /** Other tests count what stands encrypted in the database. */
    @AfterEach
    void nothingIsLeftForOtherTests() throws SQLException {
        ProtectedPeople.asOwner("TRUNCATE receipt");
    }

    @Test
    void aCodeIsGivenOnceAndStandsForItsSubject() {
        UUID note = note();
        ReceiptCode code = call(() -> receipts.give(NOTE, note));

        assertEquals(
                note,
                call(() -> receipts.subject(NOTE, ReceiptCode.parse(code.value().toLowerCase()))));
        assertEquals(Optional.of(code), call(() -> receipts.given(NOTE, note)));
        assertEquals(Set.of(note), call(() -> receipts.among(NOTE, List.of(note, UUID.randomUUID()))));
        assertEquals(Optional.empty(), call(() -> receipts.given(NOTE, UUID.randomUUID())));
    }

    @Test
    void aCodeOfNothingOrOfSomethingElseIsAnUnknownOne() {
        ReceiptCode code = call(() -> receipts.give(NOTE, note()));

        for (Supplier<UUID> guess : List.<Supplier<UUID>>of(
                () -> receipts.subject(NOTE, ReceiptCode.drawn()),
                () -> receipts.subject(ReceiptFamily.of("hearing"), code))) {
            ProblemException refused = assertThrows(ProblemException.class, () -> call(guess));
            assertEquals("E-NOT-FOUND", refused.problem().code());
        }
    }

    private static UUID note() {
        return UUID.fromString(AttachmentScene.note("150105"));
    }

    private <T> T call(Supplier<T> work) {
        return system.call("test", () -> QuarkusTransaction.requiringNew().call(work::get));
    }
}
