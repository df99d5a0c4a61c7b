package org.labourrights.arrears.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import org.labourrights.arrears.lead.LeadEvent;
import org.labourrights.arrears.lead.LeadFacts;
import org.labourrights.chassis.group.GroupedSubject;
import org.labourrights.chassis.group.Groups;
import org.labourrights.chassis.group.Share;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;

/** Keeps every lead with a known employer in its group, whatever happens to it; in the transaction of what happened. */
@ApplicationScoped
class FollowLeads {

    private final LeadGroups family;
    private final Groups groups;
    private final Clock clock;

    FollowLeads(LeadGroups family, Groups groups, Clock clock) {
        this.family = family;
        this.groups = groups;
        this.clock = clock;
    }

    void hear(@Observes LeadEvent event) {
        LeadFacts lead = event.lead();
        UnifiedSocialCreditCode uscc = lead.uscc();
        if (uscc != null) {
            groups.follow(
                    family,
                    new GroupedSubject(
                            lead.id(),
                            lead.leadNo(),
                            uscc,
                            lead.divisionCode(),
                            lead.divisionPath(),
                            lead.receivedAt().atZone(clock.getZone()).toLocalDate(),
                            share(lead)));
        }
    }

    private static Share share(LeadFacts lead) {
        boolean counted =
                switch (lead.state()) {
                    case WITHDRAWN, REJECTED, DUPLICATE_MERGED -> false;
                    case RECEIVED,
                            ACCEPTED,
                            CONNECTED,
                            INVESTIGATING,
                            TO_MEDIATION,
                            RETURNED_FROM_MEDIATION,
                            FILED,
                            TRANSFERRED,
                            RESOLVED,
                            CLOSED -> true;
                };
        return counted
                ? new Share(true, lead.state().isOpen(), lead.workers(), lead.claimAmount(), lead.paidAmount())
                : Share.NONE;
    }
}
