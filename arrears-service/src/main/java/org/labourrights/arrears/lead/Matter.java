package org.labourrights.arrears.lead;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One matter (一事): a lead with all leads that were merged into it.
 *
 * @param leads the lead that goes on, and behind it the merged ones
 * @param joined since when each merged one belongs to it
 */
public record Matter(List<UUID> leads, Map<UUID, Instant> joined) {

    public Matter {
        leads = List.copyOf(leads);
        joined = Map.copyOf(joined);
    }
}
