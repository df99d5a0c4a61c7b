package org.labourrights.arrears.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.labourrights.arrears.lead.ChildPages;
import org.labourrights.chassis.paging.Cursor;
import org.labourrights.chassis.paging.PageRequest;
import org.labourrights.chassis.scope.Caller;
import org.labourrights.chassis.scope.ScopedList;
import org.labourrights.kernel.person.retention.PersonalDataErased;

/** The transfers that the caller may see: of own leads, and those offered to own divisions. */
@ApplicationScoped
class LeadTransfers implements ChildPages<LeadTransfer> {

    /** The open offer of a lead. */
    Optional<LeadTransfer> pending(UUID leadId) {
        return find("leadId = ?1 and state = ?2", leadId, TransferState.PENDING).firstResultOptional();
    }

    /** Open offers to the caller's agencies in the caller's divisions, the most urgent first. */
    List<LeadTransfer> offeredTo(Caller caller, PageRequest page) {
        List<String> after = page.after(2);
        ScopedList list = ScopedList.of(caller, "toPath").where("state", TransferState.PENDING);
        Map<String, Object> values = new HashMap<>(list.values());
        String where = list.conditions() + addressed(caller, values);
        if (!after.isEmpty()) {
            where += " and (confirmDueOn > :dueOn or (confirmDueOn = :dueOn and id > :id))";
            values.put("dueOn", Cursor.day(after.get(0)));
            values.put("id", Cursor.id(after.get(1)));
        }
        return find(where + " order by confirmDueOn, id", values)
                .range(0, page.limit().value())
                .list();
    }

    /** The floor narrows to the caller's agencies too, but the bureau that offers within its own division sees both sides. */
    private static String addressed(Caller caller, Map<String, Object> values) {
        Set<String> agencies = caller.agencies();
        if (agencies.contains(Caller.EVERY_AGENCY)) {
            return "";
        }
        values.put("agencies", agencies);
        return " and (toAgencyId in :agencies or left(toAgencyId, locate('-', toAgencyId) - 1) in :agencies)";
    }

    /** Who offered it to whom, and what was answered, stays. */
    void forget(@Observes PersonalDataErased erased) {
        update("explanation = null, remark = null where leadId = ?1", erased.subject());
    }
}
