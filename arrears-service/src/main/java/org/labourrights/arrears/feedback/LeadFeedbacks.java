package org.labourrights.arrears.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.labourrights.arrears.lead.ChildPages;
import org.labourrights.chassis.paging.Cursor;
import org.labourrights.chassis.paging.Page;
import org.labourrights.chassis.paging.PageRequest;
import org.labourrights.kernel.person.retention.PersonalDataErased;

/** The answers that the caller may see. */
@ApplicationScoped
class LeadFeedbacks implements ChildPages<LeadFeedback> {

    /** That the reporter was answered, when and at which stage, stays. */
    void forget(@Observes PersonalDataErased erased) {
        update("content = null, sentTo = null where leadId = ?1", erased.subject());
    }

    /** The newest first. */
    List<LeadFeedback> newest(UUID leadId, int most) {
        return find("leadId = ?1 order by id desc", leadId).range(0, most - 1).list();
    }

    /** The reporter has seen all that there is; when each was first read stays. */
    void read(UUID leadId, Instant at) {
        getEntityManager()
                .createNativeQuery("UPDATE lead_feedback SET read_at = ?1 WHERE lead_id = ?2 AND read_at IS NULL")
                .setParameter(1, at)
                .setParameter(2, leadId)
                .executeUpdate();
    }

    /** What a system has not taken yet of the answers to its tickets, the oldest first. */
    Page<LeadFeedback> waiting(String system, PageRequest page) {
        List<String> after = page.after(1);
        String where = "ticketOf = ?1 and deliveredAt is null and content is not null";
        List<LeadFeedback> rows = after.isEmpty()
                ? find(where + " order by id", system)
                        .range(0, page.fetch() - 1)
                        .list()
                : find(where + " and id > ?2 order by id", system, Cursor.id(after.getFirst()))
                        .range(0, page.fetch() - 1)
                        .list();
        return page.of(rows, row -> List.of(row.id().toString()));
    }
}
