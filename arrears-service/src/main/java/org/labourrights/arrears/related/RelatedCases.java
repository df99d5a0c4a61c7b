package org.labourrights.arrears.related;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
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

    /** Of the complaint, and since the lead came in what concerns its employer and the emergencies of its place. */
    Page<RelatedCase> of(ArrearsLead lead, LocalDate since, PageRequest page) {
        Map<String, Object> values = new HashMap<>(Map.of(
                "complaint",
                lead.facts().complaintId(),
                "since",
                since,
                "emergency",
                RelatedKind.EMERGENCY,
                "active",
                RelatedStatus.ACTIVATED,
                "places",
                upwards(lead.divisionPath())));
        String where = "(complaintId = :complaint or (kind = :emergency and complaintId is null and uscc is null"
                + " and divisionPath in :places and (status = :active or happenedOn >= :since))";
        UnifiedSocialCreditCode uscc = lead.facts().uscc();
        if (uscc != null) {
            where += " or (complaintId is null and uscc = :uscc and happenedOn >= :since)";
            values.put("uscc", uscc);
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

    /** The path itself and those above it, up to the nation. */
    private static List<String> upwards(String path) {
        return IntStream.range(0, path.length())
                .filter(i -> path.charAt(i) == '/')
                .mapToObj(i -> path.substring(0, i + 1))
                .toList();
    }
}
