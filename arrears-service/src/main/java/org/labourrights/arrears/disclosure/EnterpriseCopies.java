package org.labourrights.arrears.disclosure;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.paging.Cursor;
import org.labourrights.chassis.paging.PageRequest;

/** The copies that the caller may see. */
@ApplicationScoped
class EnterpriseCopies implements PanacheRepositoryBase<EnterpriseCopy, UUID> {

    /** The newest of a lead. */
    Optional<EnterpriseCopy> latest(UUID lead) {
        return find("leadId = ?1 order by id desc", lead).firstResultOptional();
    }

    /** Of enterprises, the newest first; one row more than the page shows. */
    List<EnterpriseCopy> page(List<UnifiedSocialCreditCode> usccs, PageRequest page) {
        List<String> after = page.after(1);
        var query = after.isEmpty()
                ? find("uscc in ?1 order by id desc", usccs)
                : find("uscc in ?1 and id < ?2 order by id desc", usccs, Cursor.id(after.getFirst()));
        return query.range(0, page.fetch() - 1).list();
    }
}
