package org.labourrights.arrears.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.labourrights.arrears.lead.ArrearsLead;
import org.labourrights.arrears.lead.LeadChannel;
import org.labourrights.arrears.lead.Leads;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.scope.Caller;
import org.labourrights.chassis.scope.CurrentCaller;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.chassis.sql.Database;

/** One lead for one ticket of a channel, however often and by however many at once it is handed in. */
@ApplicationScoped
class Tickets {

    private static final String ONE_AT_A_TIME =
            "SELECT true FROM (SELECT pg_advisory_xact_lock(hashtextextended(?, 815))) AS held";

    private final Leads leads;
    private final Database database;
    private final SystemScope systemScope;
    private final CurrentCaller caller;

    Tickets(Leads leads, Database database, SystemScope systemScope, CurrentCaller caller) {
        this.leads = leads;
        this.database = database;
        this.systemScope = systemScope;
        this.caller = caller;
    }

    /**
     * The lead that this ticket has become already. Whoever hands the same ticket in at the same time waits here until the
     * first has committed; the lock is held to the end of the transaction.
     *
     * @throws ProblemException {@code E-LEAD-TICKET} (409) when it has become one that is none of the caller's
     */
    Optional<ArrearsLead> before(LeadChannel channel, @Nullable String externalNo) {
        if (externalNo == null) {
            return Optional.empty();
        }
        database.one(ONE_AT_A_TIME, row -> row.getBoolean(1), channel + " " + externalNo);
        // The number is unique in the country, and the lead may have gone to another division since.
        Optional<ArrearsLead> lead = systemScope.call("ticket-uniqueness", () -> leads.find(
                        "origin.channel = ?1 and origin.externalNo = ?2", channel, externalNo)
                .firstResultOptional());
        Caller who = caller.get();
        lead.filter(it -> !who.covers(it.divisionPath()) && !who.subject().equals(it.createdBy()))
                .ifPresent(it -> {
                    throw new ProblemException(Problem.of("E-LEAD-TICKET"));
                });
        return lead;
    }
}
