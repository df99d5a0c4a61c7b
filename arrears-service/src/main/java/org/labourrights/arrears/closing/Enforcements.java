package org.labourrights.arrears.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.UUID;
import org.labourrights.arrears.lead.ChildPages;
import org.labourrights.kernel.person.retention.PersonalDataErased;

/** The enforcements that the caller may see. */
@ApplicationScoped
class Enforcements implements ChildPages<Enforcement> {

    /** The latest, if money ended it and no other is open. */
    Optional<Enforcement> endedByMoney(UUID leadId) {
        return find("leadId = ?1 order by id desc", leadId)
                .firstResultOptional()
                .filter(it -> it.state() == EnforcementState.PAID);
    }

    /** That a court enforced it stays; the number was written by hand. */
    void forget(@Observes PersonalDataErased erased) {
        update("courtCaseNo = null where leadId = ?1", erased.subject());
    }

    Optional<Enforcement> open(UUID leadId) {
        return find("leadId = ?1 and state = ?2", leadId, EnforcementState.OPEN).firstResultOptional();
    }
}
