package org.labourrights.arrears.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.labourrights.arrears.clock.ClockKind;
import org.labourrights.arrears.clock.LeadClocks;
import org.labourrights.arrears.lead.ArrearsLead;
import org.labourrights.arrears.lead.LeadDesk;
import org.labourrights.arrears.lead.LeadEvent;
import org.labourrights.arrears.lead.LeadProblem;
import org.labourrights.arrears.lead.ToldTimes;
import org.labourrights.chassis.journal.Journal;
import org.labourrights.chassis.record.Stamp;
import org.labourrights.chassis.record.Stamps;

/** Enters a contact; the first one with the reporter or the enterprise meets the clock of connection (次日对接). */
@ApplicationScoped
class LogContact {

    private final LeadDesk desk;
    private final Journal journal;
    private final LeadContacts contacts;
    private final LeadClocks clocks;
    private final ToldTimes times;
    private final Stamps stamps;

    LogContact(
            LeadDesk desk, Journal journal, LeadContacts contacts, LeadClocks clocks, ToldTimes times, Stamps stamps) {
        this.desk = desk;
        this.journal = journal;
        this.contacts = contacts;
        this.clocks = clocks;
        this.times = times;
        this.stamps = stamps;
    }

    /** @throws ProblemException what {@link LeadDesk#open} says, {@code E-STATE} (409), {@code E-LEAD-FIELDS} (422) */
    @Transactional
    LeadContact log(UUID id, ContactEntry entry) {
        ArrearsLead lead = desk.open(id);
        Stamp now = stamps.now();
        Instant at = entry.contactedAt() == null
                ? now.at()
                : times.past(
                        "/contactedAt",
                        entry.contactedAt(),
                        now.at(),
                        lead.facts().divisionCode());
        if (at.isBefore(lead.facts().receivedAt())) {
            throw LeadProblem.field("/contactedAt", "E-BEFORE-RECEIPT");
        }
        LeadContact contact = new LeadContact(lead, now, at, entry);
        contacts.persist(contact);
        if (entry.withParty().connects()) {
            clocks.wake(lead, ClockKind.CONNECT, at);
        }
        Optional<LeadEvent> first = entry.withParty().connects() ? lead.contacted(at) : Optional.empty();
        journal.write(lead, first.orElseGet(() -> lead.noted("contact.logged")));
        return contact;
    }
}
