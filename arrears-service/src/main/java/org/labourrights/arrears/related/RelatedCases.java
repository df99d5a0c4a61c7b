package org.labourrights.arrears.related;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.labourrights.arrears.lead.ArrearsLead;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.paging.Cursor;
import org.labourrights.chassis.paging.Page;
import org.labourrights.chassis.paging.PageRequest;

/** The related cases that the caller may see. */
@ApplicationScoped
class RelatedCases implements PanacheRepositoryBase<RelatedCase, UUID> {

    Optional<RelatedCase> find(RelatedKind kind, String refNo) {
        return find("kind = ?1 and refNo = ?2", kind, refNo).firstResultOptional();
    }

    /** Of the complaint, and what concerns its employer since the lead came in. */
    Page<RelatedCase> of(ArrearsLead lead, LocalDate since, PageRequest page) {
        Map<String, Object> values =
                new HashMap<>(Map.of("complaint", lead.facts().complaintId(), "since", since));
        String where = "(complaintId = :complaint";
        UnifiedSocialCreditCode uscc = lead.facts().uscc();
        if (uscc != null) {
            where += " or (complaintId is null and uscc = :uscc and happenedOn >= :since)";
            values.put("uscc", uscc);
        } else {
            values.remove("since");
        }
        where += ")";
        List<String> after = page.after(1);
        if (!after.isEmpty()) {
            where += " and id > :after";
            values.put("after", Cursor.id(after.getFirst()));
        }
        return page.of(
                find(where + " order by id", values).range(0, page.fetch() - 1).list(),
                row -> List.of(row.id().toString()));
    }
}
