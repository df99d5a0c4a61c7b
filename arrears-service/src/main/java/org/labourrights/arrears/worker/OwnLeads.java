package org.labourrights.arrears.worker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.labourrights.arrears.feedback.ReadAnswers;
import org.labourrights.arrears.lead.ArrearsLead;
import org.labourrights.arrears.lead.Ending;
import org.labourrights.arrears.lead.Leads;
import org.labourrights.chassis.paging.Cursor;
import org.labourrights.chassis.paging.Page;
import org.labourrights.chassis.paging.PageRequest;
import org.labourrights.chassis.privacy.PersonKeys;
import org.labourrights.chassis.privacy.rotation.TurnLogins;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.scope.CurrentCaller;
import org.labourrights.chassis.scope.SystemScope;

/** The leads of the login that asks, whatever else it may see. */
@ApplicationScoped
@Transactional
class OwnLeads {

    private static final String REPORTER = "reporter";
    private static final String MINE = "origin.personKey in ?1 order by id desc";
    private static final String MINE_AFTER = "origin.personKey in ?1 and id < ?2 order by id desc";

    private final Leads leads;
    private final PersonKeys keys;
    private final TurnLogins logins;
    private final ReadAnswers answers;
    private final SystemScope system;
    private final CurrentCaller caller;

    OwnLeads(
            Leads leads,
            PersonKeys keys,
            TurnLogins logins,
            ReadAnswers answers,
            SystemScope system,
            CurrentCaller caller) {
        this.leads = leads;
        this.keys = keys;
        this.logins = logins;
        this.answers = answers;
        this.system = system;
        this.caller = caller;
    }

    /** The newest first. */
    Page<WorkerLead> page(PageRequest page) {
        logins.seen(caller.get().subject());
        List<String> after = page.after(1);
        var query = after.isEmpty()
                ? leads.find(MINE, mine())
                : leads.find(MINE_AFTER, mine(), Cursor.id(after.getFirst()));
        List<ArrearsLead> rows = query.range(0, page.fetch() - 1).list();
        Map<UUID, ArrearsLead> goOn = goOn(rows);
        return page.of(rows, lead -> List.of(lead.id().toString()))
                .map(lead -> WorkerLead.of(lead, goOn.getOrDefault(lead.id(), lead)));
    }

    /** @throws ProblemException {@code E-NOT-FOUND} (404) for anybody else's */
    WorkerLead one(UUID id) {
        return leads.find("id = ?1 and origin.personKey in ?2", id, mine())
                .firstResultOptional()
                .map(lead -> WorkerLead.of(
                        lead,
                        goOn(List.of(lead)).getOrDefault(id, lead),
                        system.call("reporter", () -> answers.byReporter(id))))
                .orElseThrow(() -> new ProblemException(Problem.of("E-NOT-FOUND")));
    }

    /**
     * Loads nothing, so that whoever locks the lead next reads it as it is then.
     *
     * @throws ProblemException {@code E-NOT-FOUND} (404) for anybody else's
     */
    void requireOwn(UUID id) {
        if (leads.count("id = ?1 and origin.personKey in ?2", id, mine()) == 0) {
            throw new ProblemException(Problem.of("E-NOT-FOUND"));
        }
    }

    private List<String> mine() {
        return keys.candidates(caller.get().subject());
    }

    /** By id, the lead within which one of these goes on; somebody else may have reported that one. */
    private Map<UUID, ArrearsLead> goOn(List<ArrearsLead> own) {
        Map<UUID, UUID> into = new HashMap<>();
        own.forEach(lead -> lead.ending().map(Ending::mergedInto).ifPresent(other -> into.put(lead.id(), other)));
        if (into.isEmpty()) {
            return Map.of();
        }
        Map<UUID, ArrearsLead> found = system.call(REPORTER, () -> leads.list("id in ?1", into.values())).stream()
                .collect(Collectors.toMap(ArrearsLead::id, lead -> lead));
        Map<UUID, ArrearsLead> goOn = new HashMap<>();
        into.forEach((lead, other) -> goOn.put(lead, Objects.requireNonNull(found.get(other))));
        return goOn;
    }
}
