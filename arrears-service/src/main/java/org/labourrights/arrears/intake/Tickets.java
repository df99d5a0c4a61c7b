package org.labourrights.arrears.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.labourrights.arrears.lead.ArrearsLead;
import org.labourrights.arrears.lead.Leads;
import org.labourrights.chassis.idempotency.KeyedRequest;
import org.labourrights.chassis.journal.Journal;
import org.labourrights.chassis.privacy.BlindIndex;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.scope.Caller;
import org.labourrights.chassis.scope.CurrentCaller;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.chassis.sql.Database;
import org.labourrights.chassis.sql.StoredJson;
import org.labourrights.kernel.person.retention.PersonalDataErased;

/**
 * One lead for one ticket, however often and by however many at once it is handed in. A ticket is known by channel, sender
 * and number: nobody takes the number of a system before its own ticket comes, or is told what became of it.
 */
@ApplicationScoped
class Tickets {

    private static final String ONE_AT_A_TIME =
            "SELECT true FROM (SELECT pg_advisory_xact_lock(hashtextextended(?, 815))) AS held";

    private static final String KIND = "ticket";

    private final Leads leads;
    private final Journal journal;
    private final Database database;
    private final SystemScope systemScope;
    private final CurrentCaller caller;
    private final KeyedRequest request;
    private final BlindIndex index;
    private final StoredJson json;

    Tickets(
            Leads leads,
            Journal journal,
            Database database,
            SystemScope systemScope,
            CurrentCaller caller,
            KeyedRequest request,
            BlindIndex index,
            StoredJson json) {
        this.leads = leads;
        this.journal = journal;
        this.database = database;
        this.systemScope = systemScope;
        this.caller = caller;
        this.request = request;
        this.index = index;
        this.json = json;
    }

    /**
     * The lead that this ticket of this sender has become already. Whoever hands a ticket of the number in at the same time
     * waits here until the first has committed; the lock is held to the end of the transaction.
     *
     * @throws ProblemException {@code E-LEAD-TICKET} (409), which tells nothing else: the sender handed the number in with
     *     other content, or a bureau enters a number that somebody else has handed in
     */
    Optional<ArrearsLead> before(LeadSubmission submission) {
        if (submission.externalNo() == null) {
            return Optional.empty();
        }
        database.one(ONE_AT_A_TIME, row -> row.getBoolean(1), submission.channel() + " " + submission.externalNo());
        List<ArrearsLead> known = known(submission);
        TicketSender sender = sender(submission);
        Optional<ArrearsLead> own = known.stream()
                .filter(lead -> sender.id().equals(lead.origin().sender()))
                .findFirst();
        own.ifPresent(lead -> require(sameContent(lead, submission) && reached(lead, sender)));
        // A dry run that was refused here would tell that the number is in use.
        require(own.isPresent() || sender.original() || known.isEmpty() || request.dryRun());
        return own;
    }

    /** What a bureau has entered for a system yields to the system's own ticket: both stay, and both say so. */
    void came(ArrearsLead lead, LeadSubmission submission) {
        if (submission.externalNo() == null || !sender(submission).original()) {
            return;
        }
        systemScope.run("ticket-of-system", () -> known(submission).stream()
                .filter(other -> !other.id().equals(lead.id()))
                .filter(other -> TicketSender.isBureau(
                        Objects.requireNonNull(other.origin().sender())))
                .map(other -> leads.lock(other.id()))
                .forEach(other -> journal.write(other, other.happened("ticket.superseded"))));
    }

    TicketSender sender(LeadSubmission submission) {
        return TicketSender.of(caller.get(), submission.divisionCode());
    }

    /** Keyed, because it is made of names and numbers that somebody could try out. */
    String digest(LeadSubmission submission) {
        return index.of(KIND, content(submission));
    }

    /** Nothing about a person stays, not even that a ticket was the same. */
    void forget(@Observes PersonalDataErased erased) {
        leads.update("origin.digest = null where id = ?1", erased.subject());
    }

    private List<ArrearsLead> known(LeadSubmission submission) {
        // The lead may have gone to another division since.
        return systemScope.call(
                "ticket-uniqueness",
                () -> leads.list(
                        "origin.channel = ?1 and origin.externalNo = ?2 order by id",
                        submission.channel(),
                        submission.externalNo()));
    }

    private boolean sameContent(ArrearsLead lead, LeadSubmission submission) {
        String digest = lead.origin().digest();
        return digest == null || index.candidates(KIND, content(submission)).contains(digest);
    }

    private boolean reached(ArrearsLead lead, TicketSender sender) {
        Caller who = caller.get();
        return sender.original() || who.covers(lead.divisionPath());
    }

    private String content(LeadSubmission submission) {
        return json.write(submission);
    }

    private static void require(boolean admitted) {
        if (!admitted) {
            throw new ProblemException(Problem.of("E-LEAD-TICKET"));
        }
    }
}
