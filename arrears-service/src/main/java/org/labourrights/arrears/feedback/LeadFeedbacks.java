package org.labourrights.arrears.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.labourrights.arrears.lead.ChildPages;
import org.labourrights.arrears.person.PersonalDataErased;

/** The answers that the caller may see. */
@ApplicationScoped
class LeadFeedbacks implements ChildPages<LeadFeedback> {

    /** That the reporter was answered, when and at which stage, stays. */
    void forget(@Observes PersonalDataErased erased) {
        update("content = null, sentTo = null where leadId = ?1", erased.leadId());
    }
}
