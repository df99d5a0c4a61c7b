package org.labourrights.kernel.transfer;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.labourrights.chassis.paging.Cursor;
import org.labourrights.chassis.paging.Page;
import org.labourrights.chassis.paging.PageRequest;
import org.labourrights.chassis.scope.Caller;
import org.labourrights.chassis.scope.ScopedList;
import org.labourrights.kernel.person.retention.PersonalDataErased;

/** The transfers that the caller may see: of the own agency, and those offered to it. */
@ApplicationScoped
class TransferRows implements PanacheRepositoryBase<Transfer, UUID> {

    private static final String OF = "family = ?1 and subject = ?2";

    /** The open offer of a subject. */
    Optional<Transfer> pending(String family, UUID subject) {
        return find(OF + " and state = ?3", family, subject, TransferState.PENDING)
                .firstResultOptional();
    }

    Page<Transfer> of(String family, UUID subject, PageRequest page) {
        List<String> after = page.after(1);
        List<Transfer> rows = (after.isEmpty()
                        ? find(OF + " order by id", family, subject)
                        : find(OF + " and id > ?3 order by id", family, subject, Cursor.id(after.getFirst())))
                .range(0, page.limit().value())
                .list();
        return page.of(rows, row -> List.of(row.id().toString()));
    }

    /** Open offers to the caller's agencies in the caller's divisions, the most urgent first. */
    Page<Transfer> offeredTo(Caller caller, String family, PageRequest page) {
        List<String> after = page.after(2);
        ScopedList list = ScopedList.of(caller, "toPath")
                .where("state", TransferState.PENDING)
                .where("family", family);
        Map<String, Object> values = new HashMap<>(list.values());
        String where = list.conditions() + addressed(caller, values);
        if (!after.isEmpty()) {
            where += " and (dueOn > :dueOn or (dueOn = :dueOn and id > :id))";
            values.put("dueOn", Cursor.day(after.get(0)));
            values.put("id", Cursor.id(after.get(1)));
        }
        List<Transfer> rows = find(where + " order by dueOn, id", values)
                .range(0, page.limit().value())
                .list();
        return page.of(rows, row -> List.of(row.dueOn().toString(), row.id().toString()));
    }

    /** The floor narrows to the caller's agencies too, but the bureau that offers within its own division sees both sides. */
    private static String addressed(Caller caller, Map<String, Object> values) {
        Set<String> agencies = caller.agencies();
        if (agencies.contains(Caller.EVERY_AGENCY)) {
            return "";
        }
        values.put("agencies", agencies);
        return " and (toAgency in :agencies or left(toAgency, locate('-', toAgency) - 1) in :agencies)";
    }

    /** Who offered it to whom, and what became of it, stays. */
    void forget(@Observes PersonalDataErased erased) {
        update("explanation = null, remark = null where " + OF, erased.family(), erased.subject());
    }
}
