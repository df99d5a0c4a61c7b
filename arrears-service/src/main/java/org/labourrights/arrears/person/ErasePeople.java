package org.labourrights.arrears.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import org.jboss.logging.Logger;
import org.labourrights.arrears.lead.ArrearsLead;
import org.labourrights.arrears.lead.LeadState;
import org.labourrights.arrears.lead.Leads;
import org.labourrights.arrears.lead.Matters;
import org.labourrights.chassis.log.EventLog;
import org.labourrights.chassis.record.Stamps;
import org.labourrights.chassis.sql.Database;
import org.labourrights.chassis.time.timer.FiredTimer;
import org.labourrights.chassis.time.timer.TimerHandler;

/** Deletes the people and texts of a lead when their time is over (个人信息保护法 §§19, 47); the figures stay. */
@ApplicationScoped
class ErasePeople implements TimerHandler {

    private static final Logger LOG = Logger.getLogger(ErasePeople.class);

    private static final String NO_NAMES = """
            UPDATE arrears_lead SET person_key = NULL, employer_name = NULL,
                   employer_erased = employer_erased OR employer_name IS NOT NULL
            WHERE id = ?
            """;

    private final Leads leads;
    private final Matters matters;
    private final PersonRows rows;
    private final LeadTexts texts;
    private final Database database;
    private final EventLog log;
    private final Event<PersonalDataErased> listeners;
    private final Stamps stamps;

    ErasePeople(
            Leads leads,
            Matters matters,
            PersonRows rows,
            LeadTexts texts,
            Database database,
            EventLog log,
            Event<PersonalDataErased> listeners,
            Stamps stamps) {
        this.leads = leads;
        this.matters = matters;
        this.rows = rows;
        this.texts = texts;
        this.database = database;
        this.log = log;
        this.listeners = listeners;
        this.stamps = stamps;
    }

    /** Payload: how many rows. */
    record Erased(String leadNo, int people, long texts) {}

    @Override
    public String kind() {
        return KeepPersonalData.PEOPLE;
    }

    @Override
    public void fire(FiredTimer timer) {
        ArrearsLead lead = leads.lockMerged(timer.subject());
        if (lead.state().isOpen() || lead.state() == LeadState.DUPLICATE_MERGED) {
            // A merged lead is kept as long as the one that goes on.
            return;
        }
        matters.of(lead.id()).leads().stream().map(leads::get).forEach(this::erase);
    }

    private void erase(ArrearsLead lead) {
        List<Person> people =
                rows.ofLead(lead.id()).stream().filter(it -> !it.erased()).toList();
        people.forEach(person -> person.erase(stamps.now()));
        long deleted = texts.delete("leadId", lead.id());
        // The login of the reporter finds the lead no longer, and the lead no login; the employer keeps its code.
        database.update(NO_NAMES, lead.id());
        listeners.fire(new PersonalDataErased(lead.id()));
        Erased payload = new Erased(lead.leadNo(), people.size(), deleted);
        log.append(org.labourrights.chassis.log.Event.of(
                        "personal.data.erased.v1", lead.leadNo(), lead.divisionPath(), payload)
                .internal());
        LOG.infof("Personal data of lead %s erased", lead.leadNo());
    }
}
