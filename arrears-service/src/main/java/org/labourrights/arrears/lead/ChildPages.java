package org.labourrights.arrears.lead;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.labourrights.chassis.paging.Cursor;
import org.labourrights.chassis.paging.Page;
import org.labourrights.chassis.paging.PageRequest;

/** Rows of a lead in the order in which they were recorded, page by page. */
public interface ChildPages<T extends LeadChild> extends PanacheRepositoryBase<T, UUID> {

    /** The rows of a lead; empty when the caller may not see it. */
    default Page<T> page(UUID leadId, PageRequest page) {
        return page(List.of(leadId), page);
    }

    /** The rows of several leads together. */
    default Page<T> page(Collection<UUID> leadIds, PageRequest page) {
        List<String> after = page.after(1);
        List<T> rows = after.isEmpty()
                ? find("leadId in ?1 order by id", leadIds)
                        .range(0, page.fetch() - 1)
                        .list()
                : find("leadId in ?1 and id > ?2 order by id", leadIds, Cursor.id(after.getFirst()))
                        .range(0, page.fetch() - 1)
                        .list();
        return page.of(rows, row -> List.of(row.id().toString()));
    }
}
