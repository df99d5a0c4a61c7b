package org.labourrights.arrears.clock;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.paging.Cursor;
import org.labourrights.chassis.paging.PageRequest;
import org.labourrights.chassis.scope.Caller;
import org.labourrights.chassis.scope.ScopedList;

/** Clocks that are late and still open, in the divisions that the caller acts for. */
@ApplicationScoped
class MissedClocks implements PanacheRepositoryBase<LeadClock, UUID> {

    /** One row more than the page, the longest late first. */
    List<LeadClock> page(Caller caller, @Nullable ClockKind kind, PageRequest page) {
        ScopedList list = ScopedList.of(caller, "charge.divisionPath").where("kind", kind);
        Map<String, Object> values = new HashMap<>(list.values());
        // As the index says it, so that it serves.
        String where = "breachedAt is not null and metAt is null and endedAt is null and " + list.conditions();
        List<String> after = page.after(2);
        if (!after.isEmpty()) {
            where += " and (due.lateFrom > :late or (due.lateFrom = :late and id > :id))";
            values.put("late", instant(after.get(0)));
            values.put("id", Cursor.id(after.get(1)));
        }
        return find(where + " order by due.lateFrom, id", values)
                .range(0, page.limit().value())
                .list();
    }

    private static Instant instant(String part) {
        try {
            return Instant.parse(part);
        } catch (DateTimeException e) {
            throw Cursor.unreadable();
        }
    }
}
