package org.labourrights.reporting.layoff;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.labourrights.chassis.paging.Cursor;
import org.labourrights.chassis.paging.Page;
import org.labourrights.chassis.paging.PageRequest;

/** The hirings after layoffs that the caller may see. */
@ApplicationScoped
class Rehirings implements PanacheRepositoryBase<LayoffRehiring, UUID> {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    /** One page of those of a plan, as they were recorded. */
    Page<LayoffRehiring> of(UUID planId, PageRequest page) {
        List<String> after = page.after(1);
        UUID from = after.isEmpty() ? BEFORE_ALL : Cursor.id(after.getFirst());
        return page.of(
                find("planId = ?1 and id > ?2 order by id", planId, from)
                        .range(0, page.limit().value())
                        .list(),
                row -> List.of(row.id().toString()));
    }
}
