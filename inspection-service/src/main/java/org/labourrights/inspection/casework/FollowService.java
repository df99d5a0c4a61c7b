package org.labourrights.inspection.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.labourrights.chassis.record.Stamps;
import org.labourrights.chassis.time.ClockSource;
import org.labourrights.kernel.document.DocumentNews;
import org.labourrights.kernel.document.IssuedDocument;

/** The proof of a service sets off what the law counts from it; taken back, it ends that again. */
@ApplicationScoped
class FollowService {

    private final InspectionCases cases;
    private final CaseClocks clocks;
    private final CaseParts parts;
    private final OrderPayment orders;
    private final Stamps stamps;
    private final Clock clock;

    FollowService(
            InspectionCases cases,
            CaseClocks clocks,
            CaseParts parts,
            OrderPayment orders,
            Stamps stamps,
            Clock clock) {
        this.cases = cases;
        this.clocks = clocks;
        this.parts = parts;
        this.orders = orders;
        this.stamps = stamps;
        this.clock = clock;
    }

    void happened(@Observes DocumentNews news) {
        if (!news.document().family().equals(CaseClocks.FAMILY)) {
            return;
        }
        switch (news) {
            case DocumentNews.Served served -> served(served);
            case DocumentNews.ServiceTakenBack back -> {
                if (back.served()) {
                    takenBack(back);
                }
            }
            default -> {
                // Only service counts for clocks.
            }
        }
    }

    private void served(DocumentNews.Served news) {
        IssuedDocument document = news.document();
        InspectionCase one = cases.lock(document.subject());
        LocalDate on = news.effectiveOn();
        parts.orderOf(document.id())
                .filter(order -> order.state().stands())
                .ifPresent(order -> orders.served(one, order, on));
        clocks.heard(one, news, on.atStartOfDay(ClockSource.ZONE).toInstant());
        if (holds(one, document)
                && one.state() == CaseState.DECIDED
                && one.outcome().orElseThrow() != CaseOutcome.NO_PENALTY) {
            one.served(true, stamps.now());
        } else {
            one.step(stamps.now());
        }
        cases.flush();
    }

    private void takenBack(DocumentNews.ServiceTakenBack news) {
        IssuedDocument document = news.document();
        InspectionCase one = cases.lock(document.subject());
        Instant now = clock.instant();
        parts.orderOf(document.id()).filter(order -> order.state().stands()).ifPresent(orders::unserved);
        if (holds(one, document) && one.state() == CaseState.EXECUTING) {
            one.served(false, stamps.now());
        } else {
            one.step(stamps.now());
        }
        cases.flush();
        clocks.heard(one, news, now);
    }

    private static boolean holds(InspectionCase one, IssuedDocument document) {
        return one.decisionDocument().filter(document.id()::equals).isPresent();
    }
}
