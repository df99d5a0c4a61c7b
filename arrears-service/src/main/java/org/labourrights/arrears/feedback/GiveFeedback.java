package org.labourrights.arrears.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.labourrights.arrears.clock.ClockKind;
import org.labourrights.arrears.clock.LeadClocks;
import org.labourrights.arrears.lead.ArrearsLead;
import org.labourrights.arrears.lead.LeadDesk;
import org.labourrights.arrears.lead.LeadType;
import org.labourrights.arrears.lead.Leads;
import org.labourrights.arrears.lead.Matters;
import org.labourrights.chassis.journal.Journal;
import org.labourrights.chassis.record.Stamp;
import org.labourrights.chassis.record.Stamps;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.kernel.person.People;

/**
 * Answers the reporter by the channel that the lead came from. The first answer meets the clock of feedback (3日反馈), the
 * first result that of a petition (信访答复).
 */
@ApplicationScoped
public class GiveFeedback {

    /** A reporter without a ticket and without a phone reads the answer with the receipt code. */
    private static final String BY_RECEIPT = "RECEIPT";

    /** Which number it is stands with the reporter, not here. */
    private static final String BY_PHONE = "PHONE";

    private final LeadDesk desk;
    private final Journal journal;
    private final Leads leads;
    private final Matters matters;
    private final LeadFeedbacks feedbacks;
    private final LeadClocks clocks;
    private final People people;
    private final SystemScope system;
    private final Stamps stamps;

    GiveFeedback(
            LeadDesk desk,
            Journal journal,
            Leads leads,
            Matters matters,
            LeadFeedbacks feedbacks,
            LeadClocks clocks,
            People people,
            SystemScope system,
            Stamps stamps) {
        this.desk = desk;
        this.journal = journal;
        this.leads = leads;
        this.matters = matters;
        this.feedbacks = feedbacks;
        this.clocks = clocks;
        this.people = people;
        this.system = system;
        this.stamps = stamps;
    }

    /** @throws ProblemException what {@link LeadDesk#open} says */
    @Transactional
    LeadFeedback give(UUID id, FeedbackEntry entry) {
        return give(desk.open(id), entry.stage(), entry.content());
    }

    /** The reporter is told of a step that somebody takes (首问负责); in the transaction of the step. */
    @Transactional(Transactional.TxType.MANDATORY)
    public LeadFeedback give(ArrearsLead lead, FeedbackStage stage, String content) {
        Stamp now = stamps.now();
        LeadFeedback feedback = new LeadFeedback(lead, now, stage, content, address(lead));
        feedbacks.persist(feedback);
        tellOthers(lead, now, stage, content);
        clocks.wake(lead, ClockKind.FEEDBACK, now.at());
        journal.write(lead, lead.answered(now.at()).orElseGet(() -> lead.noted("feedback.added")));
        if (stage == FeedbackStage.RESULT) {
            clocks.met(lead.id(), ClockKind.PETITION_ANSWER, now.at());
        }
        return feedback;
    }

    /** Whoever reported what was merged into the lead reads the answer by an own code, login or channel. */
    private void tellOthers(ArrearsLead lead, Stamp now, FeedbackStage stage, String content) {
        Set<UUID> others = matters.of(lead.id()).joined().keySet();
        if (!others.isEmpty()) {
            system.run("matter-answered", () -> {
                others.stream()
                        .map(leads::get)
                        .forEach(other ->
                                feedbacks.persist(new LeadFeedback(other, now, stage, content, address(other))));
                feedbacks.flush();
            });
        }
    }

    /**
     * The ticket of the channel, else that it went to the telephone, of which nothing is told where somebody blew the
     * whistle; the agency that answers may not see the reporter at all.
     */
    private String address(ArrearsLead lead) {
        return lead.origin().ticket().or(() -> phone(lead)).orElse(BY_RECEIPT);
    }

    private Optional<String> phone(ArrearsLead lead) {
        if (lead.facts().type() == LeadType.REPORT) {
            return Optional.empty();
        }
        return lead.origin()
                .reporter()
                .filter(ref -> system.call("feedback-address", () -> people.masked(ref))
                                .phone()
                        != null)
                .map(ref -> BY_PHONE);
    }
}
