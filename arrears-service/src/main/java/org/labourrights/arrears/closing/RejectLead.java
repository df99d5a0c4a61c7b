package org.labourrights.arrears.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.labourrights.arrears.casefile.CaseFile;
import org.labourrights.arrears.casefile.RecordKind;
import org.labourrights.arrears.feedback.FeedbackStage;
import org.labourrights.arrears.feedback.GiveFeedback;
import org.labourrights.arrears.lead.ArrearsLead;
import org.labourrights.arrears.lead.LeadDesk;
import org.labourrights.arrears.lead.LeadEvent;
import org.labourrights.arrears.lead.LeadFacts;
import org.labourrights.arrears.lead.LeadProblem;
import org.labourrights.arrears.lead.LeadState;
import org.labourrights.arrears.reference.PeriodKeys;
import org.labourrights.arrears.reference.PolicyPeriods;
import org.labourrights.arrears.referral.TransferLead;
import org.labourrights.arrears.referral.TransferReason;
import org.labourrights.chassis.http.Precondition;
import org.labourrights.chassis.journal.Journal;
import org.labourrights.chassis.time.DueDate;

/** Refuses a lead with a written notice, or hands it on when another division is in charge. */
@ApplicationScoped
class RejectLead {

    private final LeadDesk desk;
    private final Journal journal;
    private final CaseFile file;
    private final GiveFeedback feedback;
    private final TransferLead transfer;
    private final PolicyPeriods periods;
    private final Clock clock;

    RejectLead(
            LeadDesk desk,
            Journal journal,
            CaseFile file,
            GiveFeedback feedback,
            TransferLead transfer,
            PolicyPeriods periods,
            Clock clock) {
        this.desk = desk;
        this.journal = journal;
        this.file = file;
        this.feedback = feedback;
        this.transfer = transfer;
        this.periods = periods;
        this.clock = clock;
    }

    /** @throws ProblemException what {@link LeadDesk#open} says, {@code E-STATE} (409), {@code E-LEAD-FIELDS} (422) */
    @Transactional
    RejectionView reject(UUID id, Precondition made, Rejection rejection) {
        ArrearsLead lead = desk.open(id, made);
        LeadFacts facts = lead.facts();
        LocalDate receivedOn = facts.receivedAt().atZone(clock.getZone()).toLocalDate();
        int limitYears = periods.length(PeriodKeys.LIMITATION, facts.divisionCode(), receivedOn);
        RejectionRule.obstacle(rejection, facts, receivedOn, limitYears).ifPresent(field -> {
            throw LeadProblem.field(field, "E-REJECTION-REASON");
        });
        String text = NoticeWording.of(lead.leadNo(), rejection.reason(), rejection.explanation(), limitYears);
        LocalDate today = LocalDate.now(clock);
        if (rejection.toAgencyId() != null && rejection.reason() == RejectionReason.WRONG_DIVISION) {
            transfer.offer(lead, rejection.toAgencyId(), TransferReason.WRONG_DIVISION, rejection.explanation());
        } else {
            end(lead, rejection.reason(), text, today);
        }
        DueDate due = periods.due(PeriodKeys.REJECTION_NOTICE, facts.divisionCode(), receivedOn);
        return new RejectionView(
                lead.leadNo(), lead.state(), rejection.reason(), text, today, due, due.metOn(today), lead.version());
    }

    private void end(ArrearsLead lead, RejectionReason reason, String text, LocalDate today) {
        file.add(lead, RecordKind.REJECTION_NOTICE, reason.name(), text);
        LeadEvent ended = lead.end(LeadState.REJECTED, reason.outcome(), today, reason.name());
        feedback.give(lead, FeedbackStage.RESULT, text);
        journal.write(lead, ended);
    }
}
