package org.labourrights.chassis.clock;

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
import org.labourrights.chassis.paging.Page;
import org.labourrights.chassis.paging.PageRequest;
import org.labourrights.chassis.scope.Caller;
import org.labourrights.chassis.scope.ScopedList;

/** Clocks that are late and still open, in the divisions that the caller acts for. */
@ApplicationScoped
public class MissedClocks implements PanacheRepositoryBase<StatutoryClock, UUID> {

    /**
     * One page, the longest late first.
     *
     * @param kind code of one clock alone; all when null
     */
    public Page<StatutoryClock> page(Caller caller, String family, @Nullable String kind, PageRequest page) {
        ScopedList list = ScopedList.of(caller, "charge.divisionPath")
                .where("family", family)
                .where("kind", kind);
        Map<String, Object> values = new HashMap<>(list.values());
        // As the index says it, so that it serves.
        String where = "breachedAt is not null and metAt is null and endedAt is null and " + list.conditions();
        List<String> after = page.after(2);
        if (!after.isEmpty()) {
            where += " and (due.lateFrom > :late or (due.lateFrom = :late and id > :id))";
            values.put("late", instant(after.get(0)));
            values.put("id", Cursor.id(after.get(1)));
        }
        List<StatutoryClock> rows = find(where + " order by due.lateFrom, id", values)
                .range(0, page.limit().value())
                .list();
        return page.of(rows, it -> List.of(it.dueAt().toString(), it.id().toString()));
    }

    private static Instant instant(String part) {
        try {
            return Instant.parse(part);
        } catch (DateTimeException e) {
            throw Cursor.unreadable();
        }
    }
}
