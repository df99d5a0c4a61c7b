package org.labourrights.arrears.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.labourrights.arrears.casefile.CaseFile;
import org.labourrights.arrears.casefile.RecordKind;
import org.labourrights.arrears.lead.ArrearsLead;
import org.labourrights.arrears.lead.Joining;
import org.labourrights.arrears.lead.LeadOutcome;
import org.labourrights.arrears.lead.LeadState;
import org.labourrights.arrears.lead.Matters;
import org.labourrights.chassis.identifier.Yuan;
import org.labourrights.chassis.journal.Journal;

/**
 * What follows from the money of a lead, whatever changed it: which instalments are filled, which promises kept or
 * broken, and whether the lead is settled by it. Whoever calls this has locked the lead and stored the change.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class FollowMoney {

    private static final String PROMISE_BROKEN = "PROMISE_BROKEN";
    private static final String STILL_OWED = "STILL_OWED";

    private final LeadPayments payments;
    private final Commitments commitments;
    private final Matters matters;
    private final Journal journal;
    private final CaseFile file;

    FollowMoney(LeadPayments payments, Commitments commitments, Matters matters, Journal journal, CaseFile file) {
        this.payments = payments;
        this.commitments = commitments;
        this.matters = matters;
        this.journal = journal;
        this.file = file;
    }

    /**
     * What was paid on a lead and on those merged into it, without what was taken back.
     *
     * @param lastPaidOn null while nothing was paid
     */
    public record Sums(Yuan paid, int workers, @Nullable LocalDate lastPaidOn) {

        /** From now on these are the sums of the lead. */
        public void of(ArrearsLead lead) {
            Joining.addUp(lead, paid, workers, lastPaidOn);
        }
    }

    /** Adds the payments up again; the lead keeps the sums that it has. */
    public Sums sums(ArrearsLead lead) {
        Yuan paid = Yuan.ZERO;
        int workers = 0;
        @Nullable LocalDate last = null;
        for (LeadPayment payment : payments.counted(matters.of(lead.id()).leads())) {
            paid = paid.plus(payment.amount());
            workers += payment.workerCount();
            last = last == null || payment.paidOn().isAfter(last) ? payment.paidOn() : last;
        }
        return new Sums(paid, workers, last);
    }

    /** Tells the promises anew; a lead that was settled by one that is broken now goes on while money is open. */
    public void follow(ArrearsLead lead) {
        Commitments.Broken broken = commitments.follow(matters.of(lead.id()));
        if (broken.instalment()) {
            journal.write(lead, lead.happened("commitment.broken"));
        }
        if (broken.promise() && owing(lead) && settled(lead)) {
            reopen(lead, PROMISE_BROKEN, "承诺的款项到期未付，线索恢复办理。");
        }
    }

    /** Paid in full is resolved. */
    public void settle(ArrearsLead lead) {
        boolean paid = lead.debt().paid().compareTo(Yuan.ZERO) > 0;
        if (paid && !owing(lead) && lead.state().canBecome(LeadState.RESOLVED)) {
            journal.write(lead, lead.resolve(LeadOutcome.PAID_IN_FULL));
        }
    }

    /** What was settled by money or a promise that is not there after all goes on. */
    public void unsettle(ArrearsLead lead) {
        if (owing(lead) && unsettled(lead)) {
            reopen(lead, STILL_OWED, "经更正，款项尚未付清，线索恢复办理。");
        }
    }

    /** What is owed or paid has changed in either direction. */
    public void changed(ArrearsLead lead, boolean owedBefore) {
        follow(lead);
        unsettle(lead);
        if (owedBefore) {
            settle(lead);
        }
    }

    /** Whether something is still to be paid. */
    public static boolean owing(ArrearsLead lead) {
        return lead.remaining().compareTo(Yuan.ZERO) > 0;
    }

    private void reopen(ArrearsLead lead, String reason, String explanation) {
        file.add(lead, RecordKind.REOPENING, reason, explanation);
        journal.write(lead, lead.reopen(reason));
    }

    /** Settled here, closed since or not; another agency or the court that has it goes on by itself. */
    private static boolean settled(ArrearsLead lead) {
        LeadOutcome outcome = lead.facts().outcome();
        return lead.state() == LeadState.RESOLVED
                || (lead.state() == LeadState.CLOSED
                        && (outcome == LeadOutcome.PAID_PARTIAL_WITH_AGREEMENT || outcome == LeadOutcome.MEDIATED));
    }

    /** Its outcome rests on money or a promise that is not there. */
    private boolean unsettled(ArrearsLead lead) {
        boolean ended = lead.state() == LeadState.RESOLVED || lead.state() == LeadState.CLOSED;
        LeadOutcome outcome = lead.facts().outcome();
        return ended
                && (outcome == LeadOutcome.PAID_IN_FULL
                        || (outcome == LeadOutcome.PAID_PARTIAL_WITH_AGREEMENT
                                && !commitments.standing(lead.id(), lead.remaining())));
    }
}
