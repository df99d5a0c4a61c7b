package org.labourrights.arrears.closing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.labourrights.arrears.lead.ChildPages;

/** The enforcements that the caller may see. */
@ApplicationScoped
class Enforcements implements ChildPages<Enforcement> {

    Optional<Enforcement> open(UUID leadId) {
        return find("leadId = ?1 and state = ?2", leadId, EnforcementState.OPEN).firstResultOptional();
    }
}
