package org.labourrights.arrears.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.labourrights.arrears.lead.ChildPages;
import org.labourrights.kernel.person.retention.PersonalDataErased;

/** The contacts that the caller may see. */
@ApplicationScoped
class LeadContacts implements ChildPages<LeadContact> {

    /** That there was a contact, when, how and with whom, stays; what was said may name somebody. */
    void forget(@Observes PersonalDataErased erased) {
        update("summary = null where leadId = ?1", erased.subject());
    }
}
