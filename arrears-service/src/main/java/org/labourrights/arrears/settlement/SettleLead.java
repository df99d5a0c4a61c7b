package org.labourrights.arrears.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.labourrights.arrears.lead.ArrearsLead;
import org.labourrights.arrears.lead.LeadDesk;
import org.labourrights.arrears.lead.LeadEvent;
import org.labourrights.arrears.lead.LeadProblem;
import org.labourrights.arrears.lead.Matters;
import org.labourrights.chassis.identifier.Yuan;
import org.labourrights.chassis.journal.Journal;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.record.Stamps;
import org.labourrights.chassis.time.timer.TimerRequest;
import org.labourrights.chassis.time.timer.Timers;

/** Records payments, promises and advances. */
@ApplicationScoped
class SettleLead {

    private final LeadDesk desk;
    private final Journal journal;
    private final LeadPayments payments;
    private final Commitments commitments;
    private final Installments installments;
    private final EmergencyAdvances advances;
    private final Matters matters;
    private final FollowMoney money;
    private final Timers timers;
    private final Stamps stamps;
    private final Clock clock;

    SettleLead(
            LeadDesk desk,
            Journal journal,
            LeadPayments payments,
            Commitments commitments,
            Installments installments,
            EmergencyAdvances advances,
            Matters matters,
            FollowMoney money,
            Timers timers,
            Stamps stamps,
            Clock clock) {
        this.desk = desk;
        this.journal = journal;
        this.payments = payments;
        this.commitments = commitments;
        this.installments = installments;
        this.advances = advances;
        this.matters = matters;
        this.money = money;
        this.timers = timers;
        this.stamps = stamps;
        this.clock = clock;
    }

    /**
     * Money may come at any time; the whole of it resolves the lead.
     *
     * @throws ProblemException what {@link LeadDesk#open} says, {@code E-LEAD-OVERPAID}, {@code E-LEAD-FIELDS} (422)
     */
    @Transactional
    LeadPayment pay(UUID id, PaymentEntry entry) {
        ArrearsLead lead = desk.open(id);
        positive("/amount", entry.amount());
        past("/paidOn", entry.paidOn());
        LeadEvent paid = lead.paid(entry.amount(), entry.workerCount(), entry.paidOn());
        LeadPayment payment = new LeadPayment(lead, stamps.now(), entry);
        payments.persist(payment);
        journal.write(lead, paid);
        money.follow(lead);
        money.settle(lead);
        return payment;
    }

    /** @throws ProblemException what {@link LeadDesk#open} says, {@code E-COMMITMENT-OPEN} (409), {@code E-LEAD-FIELDS} */
    @Transactional
    SettlementView.CommitmentView promise(UUID id, CommitmentEntry entry) {
        ArrearsLead lead = desk.open(id);
        if (!commitments.pending(matters.of(id).leads()).isEmpty()) {
            throw new ProblemException(Problem.of("E-COMMITMENT-OPEN"));
        }
        CommitmentRule.fault(entry, LocalDate.now(clock), lead.remaining()).ifPresent(field -> {
            throw LeadProblem.field(field, "E-INSTALLMENTS");
        });
        PaymentCommitment commitment = new PaymentCommitment(lead, stamps.now(), entry.promisedOn());
        commitments.persist(commitment);
        List<Installment> parts = entry.installments().stream()
                .map(part -> new Installment(lead, stamps.now(), commitment.id(), part))
                .toList();
        installments.persist(parts);
        timers.scheduleAll(parts.stream().map(part -> timer(lead, part)).toList());
        journal.write(lead, lead.noted("commitment.made"));
        return SettlementView.CommitmentView.of(commitment, parts);
    }

    /** @throws ProblemException what {@link LeadDesk#open} says, {@code E-LEAD-FIELDS} (422) */
    @Transactional
    EmergencyAdvance advance(UUID id, AdvanceEntry entry) {
        ArrearsLead lead = desk.open(id);
        positive("/amount", entry.amount());
        past("/advancedOn", entry.advancedOn());
        if (lead.remaining().compareTo(entry.amount()) < 0) {
            throw LeadProblem.field("/amount", "E-LEAD-AMOUNT");
        }
        EmergencyAdvance advance = new EmergencyAdvance(lead, stamps.now(), entry);
        advances.persist(advance);
        journal.write(lead, lead.noted("advance.paid"));
        return advance;
    }

    /** @throws ProblemException what {@link LeadDesk#open} says, {@code E-NOT-FOUND}, {@code E-LEAD-FIELDS} (422) */
    @Transactional
    EmergencyAdvance recover(UUID id, UUID advanceId, RecoveryEntry entry) {
        ArrearsLead lead = desk.open(id);
        positive("/amount", entry.amount());
        EmergencyAdvance advance = advances.findByIdOptional(advanceId)
                .filter(it -> matters.of(id).leads().contains(it.leadId()) && !it.isVoided())
                .orElseThrow(() -> new ProblemException(Problem.of("E-NOT-FOUND")));
        if (!advance.recover(entry.amount())) {
            throw LeadProblem.field("/amount", "E-LEAD-AMOUNT");
        }
        journal.write(lead, lead.noted("advance.recovered"));
        return advance;
    }

    private TimerRequest timer(ArrearsLead lead, Installment part) {
        return new TimerRequest(
                BreakCommitment.KIND,
                part.id(),
                "due",
                part.dueOn().plusDays(1).atStartOfDay(clock.getZone()).toInstant(),
                lead.divisionPath(),
                null);
    }

    static void positive(String field, Yuan amount) {
        if (amount.compareTo(Yuan.ZERO) <= 0) {
            throw LeadProblem.field(field, "E-LEAD-AMOUNT");
        }
    }

    private void past(String field, LocalDate day) {
        if (day.isAfter(LocalDate.now(clock))) {
            throw LeadProblem.field(field, "E-FUTURE");
        }
    }
}
