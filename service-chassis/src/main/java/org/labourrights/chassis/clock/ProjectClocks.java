package org.labourrights.chassis.clock;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.time.ClockSource;
import org.labourrights.chassis.time.notice.CountedDays;

/** Counts the days of open clocks again when the calendar changes; a clock that moves leaves an event with its reason. */
@ApplicationScoped
class ProjectClocks implements CountedDays {
    private final ClockRows rows;
    private final ClockFamilies families;
    private final ChangeClock change;

    ProjectClocks(ClockRows rows, ClockFamilies families, ChangeClock change) {
        this.rows = rows;
        this.families = families;
        this.change = change;
    }

    @Override
    public String name() {
        return "statutory-clock";
    }

    @Override
    public List<UUID> movable(@Nullable LocalDate since, UUID after, int most) {
        Instant from =
                since == null ? null : since.atStartOfDay(ClockSource.ZONE).toInstant();
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

    /** The subject is locked before its clock, so the clock is read once without a lock. */
    private boolean project(UUID id) {
        ClockRows.Owner owner = rows.owner(id).orElseThrow();
        families.get(owner.family()).lock(owner.subject());
        return rows.lock(List.of(id)).stream().filter(StatutoryClock::open).anyMatch(change::project);
    }
}
