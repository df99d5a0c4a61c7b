package org.labourrights.arrears.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.labourrights.arrears.lead.ChildPages;

/** The advances that the caller may see. */
@ApplicationScoped
class EmergencyAdvances implements ChildPages<EmergencyAdvance> {

    /** In the order in which they were recorded. */
    List<EmergencyAdvance> of(Collection<UUID> leads) {
        return list("leadId in ?1 order by id", leads);
    }
}
