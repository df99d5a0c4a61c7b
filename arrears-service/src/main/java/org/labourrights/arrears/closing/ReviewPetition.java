package org.labourrights.arrears.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.labourrights.arrears.casefile.CaseFile;
import org.labourrights.arrears.casefile.RecordKind;
import org.labourrights.arrears.clock.ClockKind;
import org.labourrights.arrears.clock.LeadClocks;
import org.labourrights.arrears.lead.ArrearsLead;
import org.labourrights.arrears.lead.LeadChannel;
import org.labourrights.arrears.lead.LeadDesk;
import org.labourrights.arrears.lead.LeadFacts;
import org.labourrights.arrears.lead.LeadJournal;
import org.labourrights.arrears.lead.LeadProblem;
import org.labourrights.arrears.reference.PeriodKeys;
import org.labourrights.arrears.reference.PolicyPeriods;
import org.labourrights.chassis.http.Precondition;
import org.labourrights.chassis.problem.ProblemException;

/**
 * A superior bureau reviews the answer to a petition (信访工作条例 §35): whoever is not content with it may ask within 30 days,
 * and gets the opinion within 30 days. The lead stays as it is; where the answer was wrong, it is reopened.
 */
@ApplicationScoped
class ReviewPetition {

    private final LeadDesk desk;
    private final LeadJournal journal;
    private final LeadClocks clocks;
    private final CaseFile file;
    private final PolicyPeriods periods;
    private final Clock clock;

    ReviewPetition(
            LeadDesk desk, LeadJournal journal, LeadClocks clocks, CaseFile file, PolicyPeriods periods, Clock clock) {
        this.desk = desk;
        this.journal = journal;
        this.clocks = clocks;
        this.file = file;
        this.periods = periods;
        this.clock = clock;
    }

    /** @throws ProblemException what {@link LeadDesk#open} says, {@code E-PETITION-REVIEW} (409), {@code E-LEAD-FIELDS} (422) */
    @Transactional
    ReviewView request(UUID id, Precondition made, ReviewRequest request) {
        ArrearsLead lead = desk.open(id, made);
        LeadFacts facts = lead.facts();
        LocalDate answered = clocks.metAt(id, ClockKind.PETITION_ANSWER)
                .filter(at -> facts.channel() == LeadChannel.PETITION)
                .map(at -> at.atZone(clock.getZone()).toLocalDate())
                .orElseThrow(() -> none(lead));
        LocalDate on = request.requestedOn();
        if (on.isAfter(LocalDate.now(clock))) {
            throw LeadProblem.field("/requestedOn", "E-FUTURE");
        }
        boolean inTime = !on.isBefore(answered)
                && periods.due(PeriodKeys.PETITION_REVIEW_REQUEST, facts.divisionCode(), answered)
                        .metOn(on);
        if (!inTime || clocks.due(id, ClockKind.PETITION_REVIEW).isPresent()) {
            throw none(lead);
        }
        file.add(lead, RecordKind.PETITION_REVIEW_REQUEST, null, request.statement());
        clocks.start(
                facts,
                ClockKind.PETITION_REVIEW,
                on.atStartOfDay(clock.getZone()).toInstant());
        journal.write(lead, lead.noted("petition.review.requested"));
        return ReviewView.of(lead, clocks.due(id, ClockKind.PETITION_REVIEW).orElse(null), null);
    }

    /** @throws ProblemException what {@link LeadDesk#open} says, {@code E-PETITION-REVIEW} (409) when nobody asked */
    @Transactional
    ReviewView conclude(UUID id, Precondition made, ReviewOpinion opinion) {
        ArrearsLead lead = desk.open(id, made);
        if (clocks.due(id, ClockKind.PETITION_REVIEW).isEmpty()) {
            throw none(lead);
        }
        file.add(lead, RecordKind.PETITION_REVIEW_OPINION, opinion.result().name(), opinion.opinion());
        clocks.met(id, ClockKind.PETITION_REVIEW, clock.instant());
        journal.write(lead, lead.noted("petition.review.concluded"));
        return ReviewView.of(lead, null, opinion.result());
    }

    private static ProblemException none(ArrearsLead lead) {
        return new ProblemException(new ClosingProblem.NoReview(lead.leadNo()));
    }
}
