package org.labourrights.arrears.referral;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.labourrights.arrears.lead.ChildPages;
import org.labourrights.chassis.paging.Cursor;
import org.labourrights.chassis.paging.PageRequest;
import org.labourrights.chassis.scope.Caller;
import org.labourrights.chassis.scope.PathRange;

/** The transfers that the caller may see: of own leads, and those offered to own divisions. */
@ApplicationScoped
class LeadTransfers implements ChildPages<LeadTransfer> {

    /** The open offer of a lead. */
    Optional<LeadTransfer> pending(UUID leadId) {
        return find("leadId = ?1 and state = ?2", leadId, TransferState.PENDING).firstResultOptional();
    }

    /** Open offers to the divisions of the caller, the most urgent first. */
    List<LeadTransfer> offeredTo(Caller caller, PageRequest page) {
        List<String> after = page.after(2);
        Map<String, Object> values = new HashMap<>(Map.of("state", TransferState.PENDING));
        List<String> reach = new ArrayList<>();
        for (String path : caller.paths()) {
            String name = "path" + reach.size();
            reach.add("(toPath >= :%1$s and toPath < :%1$sEnd)".formatted(name));
            PathRange range = PathRange.below(path);
            values.put(name, range.from());
            values.put(name + "End", range.to());
        }
        String where = "state = :state and (" + (reach.isEmpty() ? "1 = 0" : String.join(" or ", reach)) + ")";
        if (!after.isEmpty()) {
            where += " and (confirmDueOn > :dueOn or (confirmDueOn = :dueOn and id > :id))";
            values.put("dueOn", day(after.get(0)));
            values.put("id", Cursor.id(after.get(1)));
        }
        return find(where + " order by confirmDueOn, id", values)
                .range(0, page.limit().value())
                .list();
    }

    private static LocalDate day(String part) {
        try {
            return LocalDate.parse(part);
        } catch (DateTimeException e) {
            throw Cursor.unreadable();
        }
    }
}
