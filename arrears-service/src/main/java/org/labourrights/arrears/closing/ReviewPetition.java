package org.labourrights.arrears.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.labourrights.arrears.casefile.CaseFile;
import org.labourrights.arrears.clock.ClockKind;
import org.labourrights.arrears.clock.LeadClocks;
import org.labourrights.arrears.feedback.FeedbackStage;
import org.labourrights.arrears.feedback.GiveFeedback;
import org.labourrights.arrears.lead.ArrearsLead;
import org.labourrights.arrears.lead.LeadChannel;
import org.labourrights.arrears.lead.LeadDesk;
import org.labourrights.arrears.lead.LeadFacts;
import org.labourrights.arrears.lead.LeadProblem;
import org.labourrights.arrears.reference.PolicyPeriods;
import org.labourrights.chassis.http.Precondition;
import org.labourrights.chassis.journal.Journal;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.record.Stamps;
import org.labourrights.chassis.time.DueDate;

/**
 * The answer to a petition is reviewed by the level above (复查), and that review by the next level (复核): whoever is not
 * content may ask within 30 days each time, and gets the opinion within 30 days; then the matter is final (RU-16). The lead
 * stays as it is; where the answer was wrong, it is reopened.
 */
@ApplicationScoped
class ReviewPetition {
    private final LeadDesk desk;
    private final Journal journal;
    private final LeadClocks clocks;
    private final CaseFile file;
    private final PetitionReviews reviews;
    private final ReviewLevel level;
    private final GiveFeedback feedback;
    private final PolicyPeriods periods;
    private final Stamps stamps;
    private final Clock clock;

    ReviewPetition(
            LeadDesk desk,
            Journal journal,
            LeadClocks clocks,
            CaseFile file,
            PetitionReviews reviews,
            ReviewLevel level,
            GiveFeedback feedback,
            PolicyPeriods periods,
            Stamps stamps,
            Clock clock) {
        this.desk = desk;
        this.journal = journal;
        this.clocks = clocks;
        this.file = file;
        this.reviews = reviews;
        this.level = level;
        this.feedback = feedback;
        this.periods = periods;
        this.stamps = stamps;
        this.clock = clock;
    }

    /**
     * What is reviewed.
     *
     * @param day from which the days for asking are counted
     * @param path reporting path of whoever said it
     */
    private record Opinion(LocalDate day, String path) {}

    /**
     * @throws ProblemException what {@link LeadDesk#open} says, {@code E-PETITION-LEVEL} (403), {@code E-PETITION-REVIEW},
     *     {@code E-PETITION-FINAL} (409), {@code E-LEAD-FIELDS} (422)
     */
    @Transactional
    ReviewView request(UUID id, ReviewStage stage, Precondition made, ReviewRequest request) {
        ArrearsLead lead = desk.open(id, made);
        requireNotFinal(lead);
        Opinion reviewed = reviewed(lead, stage);
        ReviewLevel.Body body = level.above(reviewed.path());
        requireDay(lead, stage, reviewed.day(), request.requestedOn());
        if (reviews.of(id, stage).isPresent()) {
            throw none(lead);
        }
        reviews.persist(new PetitionReview(lead, stamps.now(), stage, body.path(), request.requestedOn()));
        file.add(lead, stage.request(), null, request.statement());
        clocks.startAt(
                lead.facts(),
                stage.clock(),
                body.agencyId(),
                body.path(),
                request.requestedOn().atStartOfDay(clock.getZone()).toInstant());
        journal.write(lead, lead.noted(stage.event("requested")));
        return ReviewView.asked(lead, stage, clocks.due(id, stage.clock()).orElse(null));
    }

    /**
     * @throws ProblemException what {@link LeadDesk#open} says, {@code E-PETITION-LEVEL} (403), {@code E-PETITION-REVIEW}
     *     (409) when nobody asked
     */
    @Transactional
    ReviewView conclude(UUID id, ReviewStage stage, Precondition made, ReviewOpinion opinion) {
        ArrearsLead lead = desk.open(id, made);
        PetitionReview review =
                reviews.of(id, stage).filter(it -> it.concludedOn().isEmpty()).orElseThrow(() -> none(lead));
        level.require(review.reviewerPath());
        LocalDate today = LocalDate.now(clock);
        review.conclude(opinion.result(), today);
        file.add(lead, stage.opinion(), opinion.result().name(), opinion.opinion());
        clocks.met(id, stage.clock(), clock.instant());
        DueDate mayAsk = stage == ReviewStage.REVIEW ? askedBy(lead.facts(), ReviewStage.RECHECK, today) : null;
        feedback.give(lead, FeedbackStage.RESULT, ReviewWording.of(stage, opinion, mayAsk));
        journal.write(lead, lead.noted(stage.event("concluded")));
        return ReviewView.concluded(lead, stage, opinion.result(), mayAsk);
    }

    /** The answer of the agency in charge, or the opinion of the review before. */
    private Opinion reviewed(ArrearsLead lead, ReviewStage stage) {
        return switch (stage) {
            case REVIEW ->
                clocks.metAt(lead.id(), ClockKind.PETITION_ANSWER)
                        .filter(at -> lead.facts().channel() == LeadChannel.PETITION)
                        .map(at -> new Opinion(at.atZone(clock.getZone()).toLocalDate(), level.inCharge(lead.facts())))
                        .orElseThrow(() -> none(lead));
            case RECHECK ->
                reviews.of(lead.id(), ReviewStage.REVIEW)
                        .flatMap(review -> review.concludedOn().map(day -> new Opinion(day, review.reviewerPath())))
                        .orElseThrow(() -> none(lead));
        };
    }

    private void requireNotFinal(ArrearsLead lead) {
        reviews.of(lead.id(), ReviewStage.RECHECK)
                .filter(review -> review.concludedOn().isPresent())
                .ifPresent(over -> {
                    throw new ProblemException(Problem.of("E-PETITION-FINAL"));
                });
    }

    private void requireDay(ArrearsLead lead, ReviewStage stage, LocalDate from, LocalDate on) {
        if (on.isAfter(LocalDate.now(clock))) {
            throw LeadProblem.field("/requestedOn", "E-FUTURE");
        }
        if (on.isBefore(from) || !askedBy(lead.facts(), stage, from).metOn(on)) {
            throw none(lead);
        }
    }

    private DueDate askedBy(LeadFacts lead, ReviewStage stage, LocalDate from) {
        return periods.due(stage.requestDays(), lead.divisionCode(), from);
    }

    private static ProblemException none(ArrearsLead lead) {
        return new ProblemException(new ClosingProblem.NoReview(lead.leadNo()));
    }
}
