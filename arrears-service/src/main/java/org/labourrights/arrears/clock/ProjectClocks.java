package org.labourrights.arrears.clock;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.arrears.lead.ArrearsLead;
import org.labourrights.arrears.lead.Leads;
import org.labourrights.chassis.time.notice.CountedDays;

/** Counts the days of open clocks again when the calendar changes; a clock that moves leaves an event with its reason. */
@ApplicationScoped
class ProjectClocks implements CountedDays {
    private final ClockRows rows;
    private final Leads leads;
    private final ChangeClock change;

    ProjectClocks(ClockRows rows, Leads leads, ChangeClock change) {
        this.rows = rows;
        this.leads = leads;
        this.change = change;
    }

    @Override
    public String name() {
        return "lead-clock";
    }

    @Override
    public List<UUID> movable(@Nullable LocalDate since, UUID after, int most) {
        Instant from = since == null ? null : since.atStartOfDay(ClockDue.ZONE).toInstant();
        return rows.movable(from, after, most);
    }

    @Override
    public int countAgain(List<UUID> ids) {
        int moved = 0;
        for (UUID id : ids) {
            moved += project(id) ? 1 : 0;
        }
        return moved;
    }

    /** The lead is locked before its clock, so the clock is read once without a lock. */
    private boolean project(UUID id) {
        ArrearsLead lead = leads.lockMerged(rows.leadOf(id));
        return rows.lock(List.of(id)).stream().filter(LeadClock::open).anyMatch(each -> change.project(lead, each));
    }
}
