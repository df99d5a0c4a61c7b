package org.labourrights.arrears.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.labourrights.arrears.lead.LeadEvent;
import org.labourrights.arrears.lead.Leads;
import org.labourrights.kernel.person.People;

/** Keeps people with their lead: whose they are, and in which division they are visible. */
@ApplicationScoped
class FollowLeads {

    private final Leads leads;
    private final People people;

    FollowLeads(Leads leads, People people) {
        this.leads = leads;
        this.people = people;
    }

    void happened(@Observes LeadEvent event) {
        if (event instanceof LeadEvent.Received) {
            leads.get(event.lead().id())
                    .origin()
                    .reporter()
                    .ifPresent(ref -> people.belong(LeadPeople.subject(event.lead()), List.of(ref)));
        } else if (event instanceof LeadEvent.Moved) {
            people.move(LeadPeople.subject(event.lead()));
        }
    }
}
