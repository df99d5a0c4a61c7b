package org.labourrights.arrears.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.labourrights.arrears.lead.ChildPages;

/** The advances that the caller may see. */
@ApplicationScoped
class EmergencyAdvances implements ChildPages<EmergencyAdvance> {

    List<EmergencyAdvance> of(UUID leadId) {
        return list("leadId = ?1 order by id", leadId);
    }
}
