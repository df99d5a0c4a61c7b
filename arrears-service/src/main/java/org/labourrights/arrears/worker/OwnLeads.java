package org.labourrights.arrears.worker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.labourrights.arrears.lead.ArrearsLead;
import org.labourrights.arrears.lead.Leads;
import org.labourrights.chassis.paging.Cursor;
import org.labourrights.chassis.paging.Page;
import org.labourrights.chassis.paging.PageRequest;
import org.labourrights.chassis.privacy.PersonKeys;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.scope.CurrentCaller;

/** The leads of the login that asks, whatever else it may see. */
@ApplicationScoped
@Transactional
class OwnLeads {

    private static final String MINE = "origin.personKey in ?1 order by id desc";
    private static final String MINE_AFTER = "origin.personKey in ?1 and id < ?2 order by id desc";

    private final Leads leads;
    private final PersonKeys keys;
    private final CurrentCaller caller;

    OwnLeads(Leads leads, PersonKeys keys, CurrentCaller caller) {
        this.leads = leads;
        this.keys = keys;
        this.caller = caller;
    }

    /** The newest first. */
    Page<WorkerLead> page(PageRequest page) {
        List<String> after = page.after(1);
        var query = after.isEmpty()
                ? leads.find(MINE, mine())
                : leads.find(MINE_AFTER, mine(), Cursor.id(after.getFirst()));
        List<ArrearsLead> rows = query.range(0, page.fetch() - 1).list();
        return page.of(rows, lead -> List.of(lead.id().toString())).map(WorkerLead::of);
    }

    /** @throws ProblemException {@code E-NOT-FOUND} (404) for anybody else's */
    WorkerLead one(UUID id) {
        return leads.find("id = ?1 and origin.personKey in ?2", id, mine())
                .firstResultOptional()
                .map(WorkerLead::of)
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
}
