package org.labourrights.inspection.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.clock.ClockStart;
import org.labourrights.chassis.clock.ClockSubject;
import org.labourrights.chassis.clock.Clocks;
import org.labourrights.chassis.http.Precondition;
import org.labourrights.chassis.identifier.Yuan;
import org.labourrights.chassis.log.Ids;
import org.labourrights.chassis.policy.Policies;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.record.Stamp;
import org.labourrights.chassis.record.Stamps;
import org.labourrights.chassis.time.DayUnit;
import org.labourrights.chassis.time.DueDate;
import org.labourrights.chassis.time.DueDateRule;
import org.labourrights.chassis.time.RollRule;
import org.labourrights.kernel.document.Documents;

/** Orders to pay until a day (责令限期支付), payments, and what follows when the day passes unpaid. */
@ApplicationScoped
@Transactional
class OrderPayment {

    private static final Set<CaseState> MAY_ORDER = Set.of(
            CaseState.FILED, CaseState.INVESTIGATING, CaseState.EXTENDED, CaseState.DECIDED, CaseState.EXECUTING);

    private final InspectionCases cases;
    private final CaseParts parts;
    private final CaseRows rows;
    private final CaseDocuments papers;
    private final Documents documents;
    private final CaseJournal journal;
    private final Clocks clocks;
    private final Policies policies;
    private final DueDateRule days;
    private final Stamps stamps;
    private final Clock clock;
    private final Event<CaseEvent> events;

    OrderPayment(
            InspectionCases cases,
            CaseParts parts,
            CaseRows rows,
            CaseDocuments papers,
            Documents documents,
            CaseJournal journal,
            Clocks clocks,
            Policies policies,
            DueDateRule days,
            Stamps stamps,
            Clock clock,
            Event<CaseEvent> events) {
        this.cases = cases;
        this.parts = parts;
        this.rows = rows;
        this.papers = papers;
        this.documents = documents;
        this.journal = journal;
        this.clocks = clocks;
        this.policies = policies;
        this.days = days;
        this.stamps = stamps;
        this.clock = clock;
        this.events = events;
    }

    /** @throws ProblemException {@code E-STATE} (409), {@code E-CASE-ORDER} (409) while one stands, {@code E-CASE-FIELDS} */
    InspectionCase order(UUID id, Precondition made, NewPaymentOrder wanted) {
        InspectionCase one = cases.handled(id, made);
        if (!MAY_ORDER.contains(one.state())) {
            throw one.wrongState(CaseState.INVESTIGATING);
        }
        if (parts.standing(id).isPresent()) {
            throw new ProblemException(new CaseProblem.TooEarly("E-CASE-ORDER", one.caseNo()));
        }
        requirePositive(wanted.amount());
        Stamp now = stamps.now();
        Integer said = wanted.orderDays();
        int length = said != null ? said : policies.value(CaseKeys.PAYMENT_ORDER, one.division(), OpenCase.day(now));
        UUID paper = papers.issue(one, CaseDocuments.PAYMENT_ORDER).id();
        parts.keep(new PaymentOrder(Ids.next(), one, wanted.amount(), length, paper, now));
        return stepped(one, "case.order.issued.v1", null, now);
    }

    /** An order that was a mistake, or is to be replaced. */
    InspectionCase withdraw(UUID id, Precondition made, String reason) {
        InspectionCase one = cases.handled(id, made);
        PaymentOrder order = parts.standing(id)
                .orElseThrow(() -> new ProblemException(new CaseProblem.TooEarly("E-CASE-NO-ORDER", one.caseNo())));
        Stamp now = stamps.now();
        documents.withdraw(order.documentId(), null);
        clocks.end(order.term(), List.of(OrderClocks.PAYMENT.code()), now.at());
        order.end(PaymentOrderState.WITHDRAWN, OpenCase.day(now), now);
        return stepped(one, "case.order.withdrawn.v1", reason, now);
    }

    /** It was served: its days run from that day. */
    void served(InspectionCase one, PaymentOrder order, LocalDate on) {
        Stamp now = stamps.now();
        DueDate due = days.due(
                on,
                order.orderDays(),
                DayUnit.NATURAL_DAY,
                RollRule.FORWARD,
                policies.row(CaseKeys.PAYMENT_ORDER, one.division(), on).basis());
        order.served(on, due.dueOn(), now);
        cases.flush();
        clocks.begin(
                new ClockSubject(OrderClocks.FAMILY, order.term(), one.caseNo(), one.charge()),
                List.of(ClockStart.of(OrderClocks.PAYMENT, on).due(due)));
    }

    /** Its service was recorded wrongly. */
    void unserved(PaymentOrder order) {
        Stamp now = stamps.now();
        clocks.end(order.term(), List.of(OrderClocks.PAYMENT.code()), now.at());
        order.unserved(now);
        cases.flush();
    }

    /** Its day has passed. */
    void expired(UUID term) {
        parts.orderOfTerm(term)
                .filter(order -> order.state() == PaymentOrderState.SERVED)
                .ifPresent(order -> {
                    InspectionCase one = cases.lock(order.caseId());
                    Yuan unpaid = order.amount().minus(rows.paid(one.id()));
                    Stamp now = stamps.now();
                    order.end(PaymentOrderState.EXPIRED, OpenCase.day(now), now);
                    one.step(now);
                    cases.flush();
                    events.fire(new CaseEvent.PaymentOrderExpired(
                            one.facts(), unpaid, order.dueOn().orElseThrow(), now.at()));
                });
    }

    InspectionCase pay(UUID id, Precondition made, NewPayment payment) {
        InspectionCase one = cases.handled(id, made);
        requirePositive(payment.amount());
        if (payment.paidOn().isAfter(LocalDate.now(clock))
                || payment.paidOn().isBefore(one.openedOn().minusYears(2))) {
            throw OpenCase.refused("/paidOn", "E-CASE-DAY");
        }
        paid(one, payment.amount(), payment.paidOn(), Ids.next().toString(), false);
        return one;
    }

    /**
     * Money came, as an officer or another service tells; the same source twice changes nothing.
     *
     * @param all whether whoever tells it says that nothing is owed any more
     */
    void paid(InspectionCase one, Yuan amount, LocalDate on, String sourceRef, boolean all) {
        if (amount.value().signum() > 0 && !rows.payment(one, amount, on, sourceRef)) {
            return;
        }
        Stamp now = stamps.now();
        PaymentOrder order = parts.standing(one.id()).orElse(null);
        Yuan owed = order == null ? one.amount().orElse(null) : order.amount();
        boolean settled = all || owed != null && rows.paid(one.id()).compareTo(owed) >= 0;
        if (settled && order != null) {
            clocks.met(order.term(), List.of(OrderClocks.PAYMENT.code()), now.at());
            order.end(PaymentOrderState.PAID, on, now);
        }
        boolean first = settled && one.paidOn().isEmpty();
        if (first) {
            one.paid(on, now);
        }
        stepped(one, "case.payment.recorded.v1", null, now);
        if (first) {
            events.fire(new CaseEvent.Paid(one.facts(), on, now.at()));
        }
    }

    /** @throws ProblemException {@code E-NOT-FOUND} (404) when there is none that counts */
    InspectionCase takeBack(UUID id, UUID paymentId, Precondition made, String reason) {
        InspectionCase one = cases.handled(id, made);
        if (!rows.takePaymentBack(id, paymentId)) {
            throw new ProblemException(Problem.of("E-NOT-FOUND"));
        }
        Stamp now = stamps.now();
        parts.orders(id).stream()
                .filter(order ->
                        order.state() == PaymentOrderState.PAID && rows.paid(id).compareTo(order.amount()) < 0)
                .reduce((earlier, later) -> later)
                .ifPresent(order -> owedAgain(one, order, now));
        one.paid(null, now);
        return stepped(one, "case.payment.retracted.v1", reason, now);
    }

    private void owedAgain(InspectionCase one, PaymentOrder order, Stamp now) {
        LocalDate servedOn = order.servedOn().orElse(null);
        order.owedAgain(now);
        if (servedOn != null) {
            order.unserved(now);
            served(one, order, servedOn);
        }
    }

    private InspectionCase stepped(InspectionCase one, String type, @Nullable String reason, Stamp now) {
        one.step(now);
        cases.flush();
        journal.note(type, one, reason);
        return one;
    }

    private static void requirePositive(Yuan amount) {
        if (amount.value().signum() <= 0) {
            throw OpenCase.refused("/amount", "E-CASE-AMOUNT");
        }
    }
}
