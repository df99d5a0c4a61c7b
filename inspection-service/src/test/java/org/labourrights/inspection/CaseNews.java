package org.labourrights.inspection;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.identifier.Yuan;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.inspection.casework.CaseEvent;
import org.labourrights.inspection.rectification.RectificationEvent;
import org.labourrights.inspection.violation.ViolationType;

/** Tells the features above what cases and rectifications tell, each in a transaction. */
@ApplicationScoped
public class CaseNews {

    private static final String PATH = "CN/150000/150100/150105/";

    private final Event<CaseEvent> cases;
    private final Event<RectificationEvent> rectifications;
    private final SystemScope system;
    private final Clock clock;

    CaseNews(Event<CaseEvent> cases, Event<RectificationEvent> rectifications, SystemScope system, Clock clock) {
        this.cases = cases;
        this.rectifications = rectifications;
        this.system = system;
        this.clock = clock;
    }

    /** A case of 12 workers in 150105. */
    public static CaseEvent.Facts facts(UnifiedSocialCreditCode uscc, @Nullable Boolean ruralWorkers) {
        UUID id = UUID.randomUUID();
        return new CaseEvent.Facts(
                id,
                "AJ-150105-2026-" + id.toString().substring(0, 8),
                uscc,
                PATH,
                UUID.randomUUID(),
                "QX-150105-20260501-0001",
                List.of(ViolationType.WAGE_ARREARS),
                12,
                Yuan.parse("96000.00"),
                ruralWorkers,
                "HRSS_ENFORCEMENT-150105");
    }

    public void orderExpired(CaseEvent.Facts facts, String dueOn) {
        fire(new CaseEvent.PaymentOrderExpired(facts, Yuan.parse("96000.00"), LocalDate.parse(dueOn), clock.instant()));
    }

    public void decided(CaseEvent.Facts facts, String outcome) {
        fire(new CaseEvent.Decided(facts, outcome, clock.instant()));
    }

    public void escalated(UnifiedSocialCreditCode uscc) {
        UUID id = UUID.randomUUID();
        var facts = new RectificationEvent.Facts(
                id,
                "ZG-" + id.toString().substring(0, 8),
                uscc,
                PATH,
                List.of(UUID.randomUUID()),
                List.of(ViolationType.OVERTIME),
                "HRSS-150105");
        system.run("test", () -> QuarkusTransaction.requiringNew()
                .run(() -> rectifications.fire(new RectificationEvent.Escalated(facts, clock.instant()))));
    }

    private void fire(CaseEvent event) {
        system.run("test", () -> QuarkusTransaction.requiringNew().run(() -> cases.fire(event)));
    }
}
