package org.labourrights.arrears.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/**
 * The answers to a lead for whoever reported it. Whoever calls this has made sure that the lead is the reporter's own and
 * asks as the service itself; that the reporter looked is noted beside the answer (RU-02).
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ReadAnswers {
    /** More than any lead gets; a phone shows the newest first. */
    private static final int SHOWN = 100;

    private final LeadFeedbacks feedbacks;
    private final Clock clock;

    ReadAnswers(LeadFeedbacks feedbacks, Clock clock) {
        this.feedbacks = feedbacks;
        this.clock = clock;
    }

    /** The newest first; from now on they are read. */
    public List<LeadAnswer> byReporter(UUID leadId) {
        List<LeadAnswer> answers =
                feedbacks.newest(leadId, SHOWN).stream().map(LeadAnswer::of).toList();
        if (!answers.isEmpty()) {
            feedbacks.read(leadId, clock.instant());
        }
        return answers;
    }
}
