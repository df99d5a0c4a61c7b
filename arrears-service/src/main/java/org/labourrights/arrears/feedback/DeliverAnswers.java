package org.labourrights.arrears.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.labourrights.chassis.paging.Page;
import org.labourrights.chassis.paging.PageRequest;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.scope.CurrentCaller;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.chassis.sql.Database;

/**
 * Gives the answers to tickets back to the system that handed them in, wherever the leads have gone since. What a system has
 * not said it has stays in its list, so that a broken connection loses nothing.
 */
@ApplicationScoped
class DeliverAnswers {
    private static final String LEAD = """
        SELECT id FROM arrears_lead
        WHERE channel IN ('HOTLINE_12345', 'NATIONAL_ARREARS_PLATFORM') AND external_no = ? AND created_by = ?
        """;

    private static final String DELIVERED = """
        UPDATE lead_feedback SET delivered_at = ?
        WHERE ticket_of = ? AND id = ANY (?) AND delivered_at IS NULL
        """;

    private final LeadFeedbacks feedbacks;
    private final Database database;
    private final CurrentCaller caller;
    private final SystemScope system;
    private final Clock clock;

    DeliverAnswers(LeadFeedbacks feedbacks, Database database, CurrentCaller caller, SystemScope system, Clock clock) {
        this.feedbacks = feedbacks;
        this.database = database;
        this.caller = caller;
        this.system = system;
        this.clock = clock;
    }

    /** What the calling system has not said it has, the oldest first. */
    @Transactional
    Page<TicketAnswer> waiting(PageRequest page) {
        String sender = caller.get().subject();
        return system.call(
                "ticket-answers", () -> feedbacks.waiting(sender, page).map(TicketAnswer::of));
    }

    /** The calling system has these; those of others and unknown ones are passed over. */
    @Transactional
    int taken(List<UUID> answers) {
        String sender = caller.get().subject();
        return system.call("ticket-answers", () -> delivered(sender, answers));
    }

    /**
     * All answers to one ticket of the calling system, the oldest first; with this it has them.
     *
     * @throws ProblemException {@code E-NOT-FOUND} (404) for a ticket that it did not hand in
     */
    @Transactional
    Page<TicketAnswer> ofTicket(String externalNo, PageRequest page) {
        String sender = caller.get().subject();
        return system.call("ticket-answers", () -> {
            UUID lead = database.one(LEAD, row -> row.getObject(1, UUID.class), externalNo, sender)
                    .orElseThrow(() -> new ProblemException(Problem.of("E-NOT-FOUND")));
            Page<LeadFeedback> found = feedbacks.page(lead, page);
            delivered(sender, found.items().stream().map(LeadFeedback::id).toList());
            return found.map(TicketAnswer::of);
        });
    }

    /** @return how many of them it had not taken before */
    private int delivered(String sender, List<UUID> answers) {
        return answers.isEmpty() ? 0 : database.update(DELIVERED, clock.instant(), sender, answers);
    }
}
