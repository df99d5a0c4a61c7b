package org.labourrights.reporting.enterprise;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.paging.Cursor;
import org.labourrights.chassis.paging.Page;
import org.labourrights.chassis.paging.PageRequest;

/** The partnerships that the caller may see. */
@ApplicationScoped
public class Partnerships implements PanacheRepositoryBase<Partnership, UUID> {

    /** The running partnership of the two; empty when there is none. */
    public Optional<Partnership> running(UnifiedSocialCreditCode platform, UnifiedSocialCreditCode partner) {
        return find("platformUscc = ?1 and partnerUscc = ?2 and active", platform, partner)
                .singleResultOptional();
    }

    /** The running partnerships of a platform, oldest first. */
    public List<Partnership> ofPlatform(UnifiedSocialCreditCode platform) {
        return list("platformUscc = ?1 and active order by id", platform);
    }

    /** The partnerships of an enterprise in its role, oldest first, ended ones too. */
    Page<Partnership> of(Enterprise enterprise, PageRequest page) {
        String side =
                switch (enterprise.role()) {
                    case PLATFORM -> "platformUscc";
                    case PARTNER -> "partnerUscc";
                };
        List<String> after = page.after(1);
        UUID from = after.isEmpty() ? new UUID(0, 0) : Cursor.id(after.getFirst());
        List<Partnership> rows = find(side + " = ?1 and id > ?2 order by id", enterprise.uscc(), from)
                .range(0, page.limit().value())
                .list();
        return page.of(rows, row -> List.of(row.id().toString()));
    }
}
