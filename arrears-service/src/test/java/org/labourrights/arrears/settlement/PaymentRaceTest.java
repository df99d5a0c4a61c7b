package org.labourrights.arrears.settlement;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.labourrights.arrears.handling.HandledLead;
import org.labourrights.arrears.handling.JourneyTime;
import org.labourrights.chassis.identifier.Yuan;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.chassis.sql.Database;
import org.labourrights.testkit.WithSuite;

@QuarkusTest
@WithSuite
class PaymentRaceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 10);

    @Inject
    JourneyTime time;

    @Inject
    SettleLead settle;

    @Inject
    SystemScope system;

    @Inject
    Database database;

    @AfterEach
    void theClockRunsOn() {
        time.now();
    }

    @Test
    void moneyThatIsBeingEnteredWhenItsDayEndsIsNotLost() {
        time.at("2026-09-01T09:00");
        HandledLead lead = HandledLead.connected(
                "152921", HandledLead.claim("152921", "91152921MA0ARA013L", "ESTABLISHED", 1, "8600.00"));
        lead.step("commitments", """
                {"promisedOn":"2026-09-01","installments":[{"dueOn":"2026-09-10","amount":"8600.00"}]}""").statusCode(201);
        UUID id = UUID.fromString(lead.text("id"));
        // Its clocks have had their say, so that only the instalment is due next.
        time.on("2026-09-10T23:59");

        CompletableFuture<Void> swept =
                system.call("test", () -> QuarkusTransaction.requiringNew().call(() -> {
                    settle.pay(id, new PaymentEntry(Yuan.parse("8600.00"), 1, DAY, Payer.EMPLOYER));
                    CompletableFuture<Void> timer = CompletableFuture.runAsync(() -> time.on("2026-09-11T00:00"));
                    untilItWaits();
                    return timer;
                }));
        swept.join();

        lead.read("settlement")
                .body("commitments[0].state", equalTo("KEPT"))
                .body("commitments[0].installments.state", equalTo(List.of("KEPT")))
                .body("commitments[0].installments.paid", equalTo(List.of("8600.00")));
    }

    /** The timer has come to the lead, which the payment holds. */
    private void untilItWaits() throws InterruptedException {
        String waiting = "SELECT count(*) FROM pg_locks WHERE NOT granted";
        for (int attempt = 0; attempt < 200; attempt++) {
            if (database.list(waiting, row -> row.getLong(1)).getFirst() > 0) {
                return;
            }
            Thread.sleep(Duration.ofMillis(50));
        }
        assertEquals("waiting", "not waiting");
    }
}
