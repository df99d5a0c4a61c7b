package org.labourrights.arrears.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.labourrights.arrears.lead.ChildPages;

/** The instalments that the caller may see. */
@ApplicationScoped
class Installments implements ChildPages<Installment> {

    /** Of one promise, the earliest first. */
    List<Installment> of(UUID commitmentId) {
        return list("commitmentId = ?1 order by dueOn", commitmentId);
    }
}
