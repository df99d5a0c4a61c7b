package org.labourrights.arrears.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.labourrights.arrears.lead.LeadEvent;
import org.labourrights.arrears.lead.LeadFacts;
import org.labourrights.arrears.lead.Leads;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.chassis.sql.Database;

/** Keeps people with their lead: whose they are, and in which division they are visible. */
@ApplicationScoped
class FollowLeads {

    private final Leads leads;
    private final People people;
    private final Database database;
    private final SystemScope system;

    FollowLeads(Leads leads, People people, Database database, SystemScope system) {
        this.leads = leads;
        this.people = people;
        this.database = database;
        this.system = system;
    }

    void happened(@Observes LeadEvent event) {
        if (event instanceof LeadEvent.Received) {
            leads.get(event.lead().id())
                    .origin()
                    .reporter()
                    .ifPresent(ref -> people.belong(event.lead().id(), List.of(ref)));
        } else if (event instanceof LeadEvent.Moved) {
            // The new division lies outside the scope of the officer who hands the lead over.
            system.run("person-follows-lead", () -> follow(event.lead()));
        }
    }

    private void follow(LeadFacts lead) {
        for (String table : List.of("pii.person", "pii.lead_text")) {
            database.update(
                    "UPDATE " + table + " SET division_path = ? WHERE lead_id = ? AND division_path <> ?",
                    lead.divisionPath(),
                    lead.id(),
                    lead.divisionPath());
        }
    }
}
