package org.labourrights.inspection.campaign;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.labourrights.chassis.paging.Cursor;
import org.labourrights.chassis.paging.PageRequest;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;

/** The tasks of campaigns that the caller may see: of its office, and of agencies that it acts for. */
@ApplicationScoped
class CampaignTasks implements PanacheRepositoryBase<CampaignTask, UUID> {

    /** @throws ProblemException {@code E-NOT-FOUND} (404) when there is none or the caller may not see it */
    CampaignTask get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new ProblemException(Problem.of("E-NOT-FOUND")));
    }

    /** As {@link #get}, and nobody else changes it until the end of the transaction. */
    CampaignTask lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new ProblemException(Problem.of("E-NOT-FOUND")));
    }

    /** By due day. */
    List<CampaignTask> page(UUID campaignId, PageRequest page) {
        StringBuilder query = new StringBuilder("campaignId = :campaign");
        Map<String, Object> values = new HashMap<>(Map.of("campaign", campaignId));
        List<String> after = page.after(2);
        if (!after.isEmpty()) {
            query.append(" and (dueOn, id) > (:day, :after)");
            values.put("day", Cursor.day(after.getFirst()));
            values.put("after", Cursor.id(after.getLast()));
        }
        return find(query.append(" order by dueOn, id").toString(), values)
                .range(0, page.limit().value())
                .list();
    }
}
