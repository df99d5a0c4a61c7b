package org.labourrights.arrears.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.labourrights.arrears.casefile.CaseFile;
import org.labourrights.arrears.casefile.RecordKind;
import org.labourrights.arrears.lead.ArrearsLead;
import org.labourrights.arrears.lead.LeadChild;
import org.labourrights.arrears.lead.LeadDesk;
import org.labourrights.arrears.lead.LeadProblem;
import org.labourrights.arrears.lead.Leads;
import org.labourrights.arrears.lead.Matters;
import org.labourrights.chassis.journal.Journal;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.record.Stamps;

/**
 * Takes back what was recorded by mistake: nothing is deleted, the reason stands in the file, and everything that rested
 * on it follows.
 */
@ApplicationScoped
class CorrectMoney {

    private final LeadDesk desk;
    private final Leads leads;
    private final Matters matters;
    private final Journal journal;
    private final LeadPayments payments;
    private final Commitments commitments;
    private final Installments installments;
    private final EmergencyAdvances advances;
    private final FollowMoney money;
    private final CaseFile file;
    private final Stamps stamps;

    CorrectMoney(
            LeadDesk desk,
            Leads leads,
            Matters matters,
            Journal journal,
            LeadPayments payments,
            Commitments commitments,
            Installments installments,
            EmergencyAdvances advances,
            FollowMoney money,
            CaseFile file,
            Stamps stamps) {
        this.desk = desk;
        this.leads = leads;
        this.matters = matters;
        this.journal = journal;
        this.payments = payments;
        this.commitments = commitments;
        this.installments = installments;
        this.advances = advances;
        this.money = money;
        this.file = file;
        this.stamps = stamps;
    }

    /**
     * All of a payment, once. The reversal stands with the lead on which the payment was recorded, also when that one was
     * merged since.
     *
     * @throws ProblemException what {@link LeadDesk#open} says, {@code E-NOT-FOUND}, {@code E-PAYMENT-REVERSED} (409)
     */
    @Transactional
    LeadPayment reverse(UUID id, UUID paymentId, Correction correction) {
        ArrearsLead lead = desk.open(id);
        LeadPayment mistaken = of(lead, payments.findByIdOptional(paymentId));
        if (mistaken.isReversal() || payments.reversalOf(paymentId).isPresent()) {
            throw new ProblemException(Problem.of("E-PAYMENT-REVERSED"));
        }
        LeadPayment reversal =
                new LeadPayment(leads.get(mistaken.leadId()), stamps.now(), mistaken, correction.reason());
        payments.persist(reversal);
        explain(lead, RecordKind.PAYMENT_REVERSAL, correction.reason(), correction.explanation());
        money.sums(lead).of(lead);
        journal.write(
                lead,
                lead.takenBack(
                        mistaken.amount(),
                        mistaken.workerCount(),
                        correction.reason().name()));
        money.follow(lead);
        money.unsettle(lead);
        return reversal;
    }

    /** @throws ProblemException what {@link LeadDesk#open} says, {@code E-NOT-FOUND}, {@code E-VOIDED} (409) */
    @Transactional
    SettlementView.CommitmentView voidPromise(UUID id, UUID commitmentId, Correction correction) {
        ArrearsLead lead = desk.open(id);
        PaymentCommitment promise = of(lead, commitments.findByIdOptional(commitmentId));
        if (!promise.becomes(CommitmentState.VOIDED)) {
            throw new ProblemException(Problem.of("E-VOIDED"));
        }
        installments.of(commitmentId).forEach(Installment::voided);
        explain(lead, RecordKind.COMMITMENT_VOIDED, correction.reason(), correction.explanation());
        journal.write(lead, lead.noted("commitment.voided"));
        // What it took of the payments goes to the promises that were made.
        money.follow(lead);
        money.unsettle(lead);
        return SettlementView.CommitmentView.of(promise, installments.of(commitmentId));
    }

    /**
     * @throws ProblemException what {@link LeadDesk#open} says, {@code E-NOT-FOUND}, {@code E-VOIDED} (409);
     *     {@code E-ADVANCE-RECOVERED} (409) while money counts as recovered of it
     */
    @Transactional
    EmergencyAdvance voidAdvance(UUID id, UUID advanceId, Correction correction) {
        ArrearsLead lead = desk.open(id);
        EmergencyAdvance advance = of(lead, advances.findByIdOptional(advanceId));
        if (advance.isVoided()) {
            throw new ProblemException(Problem.of("E-VOIDED"));
        }
        if (!advance.voided()) {
            throw new ProblemException(Problem.of("E-ADVANCE-RECOVERED"));
        }
        explain(lead, RecordKind.ADVANCE_VOIDED, correction.reason(), correction.explanation());
        journal.write(lead, lead.noted("advance.voided"));
        return advance;
    }

    /** @throws ProblemException what {@link LeadDesk#open} says, {@code E-NOT-FOUND}, {@code E-LEAD-FIELDS} (422) */
    @Transactional
    EmergencyAdvance takeBackRecovery(UUID id, UUID advanceId, RecoveryCorrection correction) {
        ArrearsLead lead = desk.open(id);
        SettleLead.positive("/amount", correction.amount());
        EmergencyAdvance advance = of(lead, advances.findByIdOptional(advanceId));
        if (!advance.takeBack(correction.amount())) {
            throw LeadProblem.field("/amount", "E-LEAD-AMOUNT");
        }
        explain(lead, RecordKind.RECOVERY_REVERSAL, correction.reason(), correction.explanation());
        journal.write(lead, lead.noted("advance.recovery.reversed"));
        return advance;
    }

    private void explain(ArrearsLead lead, RecordKind kind, CorrectionReason reason, String explanation) {
        file.add(lead, kind, reason.name(), explanation);
    }

    private <T extends LeadChild> T of(ArrearsLead lead, Optional<T> row) {
        return row.filter(it -> matters.of(lead.id()).leads().contains(it.leadId()))
                .orElseThrow(() -> new ProblemException(Problem.of("E-NOT-FOUND")));
    }
}
