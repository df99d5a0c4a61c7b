package org.labourrights.chassis.clock;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.log.EventLog;
import org.labourrights.chassis.time.notice.CountedDays;

/**
 * Counts the days of open clocks again when the calendar changes; a clock that moves leaves an event with its reason. A
 * chunk takes the same few statements whatever its size.
 */
@ApplicationScoped
class ProjectClocks implements CountedDays {
    private final ClockRows rows;
    private final ClockFamilies families;
    private final ClockDues dues;
    private final ClockTimers timers;
    private final EventLog log;

    ProjectClocks(ClockRows rows, ClockFamilies families, ClockDues dues, ClockTimers timers, EventLog log) {
        this.rows = rows;
        this.families = families;
        this.dues = dues;
        this.timers = timers;
        this.log = log;
    }

    @Override
    public String name() {
        return "statutory-clock";
    }

    @Override
    public List<UUID> movable(@Nullable LocalDate since, UUID after, int most) {
        Instant from = since == null ? null : ClockDue.startOf(since);
        return rows.movable(from, after, most);
    }

    @Override
    public int countAgain(List<UUID> ids) {
        lockSubjects(ids);
        List<StatutoryClock> moved = new ArrayList<>();
        for (StatutoryClock each : rows.lock(ids)) {
            if (each.open() && followsCalendar(each) && project(each)) {
                moved.add(each);
            }
        }
        timers.cancel(moved);
        timers.arm(moved.stream().filter(each -> !each.paused()).toList());
        log.appendAll(moved.stream()
                .flatMap(each -> families.tell(new ClockNews.Projected(each)).stream())
                .toList());
        return moved.size();
    }

    /** Subjects before clocks, and both by id; the clocks are not loaded before they are locked. */
    private void lockSubjects(Collection<UUID> ids) {
        Map<String, List<UUID>> byFamily = rows.owners(ids).stream()
                .collect(Collectors.groupingBy(
                        ClockRows.Owner::family,
                        TreeMap::new,
                        Collectors.collectingAndThen(
                                Collectors.mapping(ClockRows.Owner::subject, Collectors.toSet()), List::copyOf)));
        byFamily.forEach((family, subjects) -> families.get(family).lock(subjects));
    }

    private boolean followsCalendar(StatutoryClock each) {
        return families.get(each.family()).followsCalendar(families.declared(each));
    }

    /** Whether the due day moves; the same day, as certain as before, is nothing new, and a reader's version holds. */
    private boolean project(StatutoryClock open) {
        ClockDue projected = dues.projected(open);
        boolean moves = !projected.dueOn().equals(open.due().dueOn());
        if (moves) {
            open.move(projected);
        } else if (projected.provisional() != open.due().provisional()) {
            open.confirm(projected);
        } else {
            return false;
        }
        families.get(open.family()).moved(open);
        return moves;
    }
}
