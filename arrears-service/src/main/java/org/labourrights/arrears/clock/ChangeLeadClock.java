package org.labourrights.arrears.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.labourrights.arrears.lead.Leads;
import org.labourrights.chassis.clock.ChangeClock;
import org.labourrights.chassis.clock.ClockSubject;
import org.labourrights.chassis.clock.PauseReason;
import org.labourrights.chassis.clock.StatutoryClock;
import org.labourrights.chassis.http.Precondition;

/**
 * Stops, restarts and extends a clock of a lead that the caller may see and that goes on by itself.
 *
 * <p>Each operation throws what {@link ChangeClock} does, and {@code E-NOT-FOUND} (404), {@code E-LEAD-MERGED} (409).
 */
@ApplicationScoped
class ChangeLeadClock {

    private final Leads leads;
    private final ChangeClock change;

    ChangeLeadClock(Leads leads, ChangeClock change) {
        this.leads = leads;
        this.change = change;
    }

    @Transactional
    StatutoryClock pause(UUID leadId, ClockKind kind, Precondition made, PauseReason reason) {
        return change.pause(locked(leadId), LeadClockFamily.of(kind), made, reason);
    }

    @Transactional
    StatutoryClock resume(UUID leadId, ClockKind kind, Precondition made) {
        return change.resume(locked(leadId), LeadClockFamily.of(kind), made);
    }

    @Transactional
    StatutoryClock extend(UUID leadId, ClockKind kind, Precondition made) {
        return change.extend(locked(leadId), LeadClockFamily.of(kind), made);
    }

    private ClockSubject locked(UUID leadId) {
        return LeadClockFamily.subject(leads.lock(leadId).facts());
    }
}
