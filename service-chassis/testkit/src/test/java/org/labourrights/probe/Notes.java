package org.labourrights.probe;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.labourrights.chassis.paging.Cursor;
import org.labourrights.chassis.paging.PageRequest;

/** Notes by keyset. */
@ApplicationScoped
class Notes implements PanacheRepositoryBase<Note, UUID> {

    List<Note> list(PageRequest page) {
        List<String> key = page.after(2);
        String path = key.isEmpty() ? "" : key.get(0);
        UUID id = key.isEmpty() ? new UUID(0, 0) : Cursor.id(key.get(1));
        return find("(divisionPath, id) > (?1, ?2) order by divisionPath, id", path, id)
                .range(0, page.fetch() - 1)
                .list();
    }
}
