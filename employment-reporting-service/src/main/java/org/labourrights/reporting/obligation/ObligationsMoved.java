package org.labourrights.reporting.obligation;

import java.util.List;

/**
 * All that happened to obligations in one step of work, fired once, after the single events and in the same transaction:
 * for features whose work is the same for several obligations at a time.
 */
public record ObligationsMoved(List<ObligationEvent> events) {
    public ObligationsMoved {
        events = List.copyOf(events);
    }
}
