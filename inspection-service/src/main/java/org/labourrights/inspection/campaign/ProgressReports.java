package org.labourrights.inspection.campaign;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.paging.Cursor;
import org.labourrights.chassis.paging.PageRequest;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;

/** The reports of units that the caller may see: of its office, and of agencies that it acts for. */
@ApplicationScoped
class ProgressReports implements PanacheRepositoryBase<ProgressReport, UUID> {

    /** @throws ProblemException {@code E-NOT-FOUND} (404) when there is none or the caller may not see it */
    ProgressReport get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new ProblemException(Problem.of("E-NOT-FOUND")));
    }

    /** As {@link #get}, and nobody else changes it until the end of the transaction. */
    ProgressReport lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new ProblemException(Problem.of("E-NOT-FOUND")));
    }

    /** All that a campaign has in a month, locked. */
    List<ProgressReport> lock(UUID campaignId, YearMonth month) {
        return find(
                        "campaignId = ?1 and dueOn >= ?2 and dueOn <= ?3 order by dueOn, id",
                        campaignId,
                        month.atDay(1),
                        month.atEndOfMonth())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** By due day. */
    List<ProgressReport> page(
            UUID campaignId, @Nullable ProgressState state, @Nullable String agencyId, PageRequest page) {
        StringBuilder query = new StringBuilder("campaignId = :campaign");
        Map<String, Object> values = new HashMap<>(Map.of("campaign", campaignId));
        if (state != null) {
            query.append(" and state = :state");
            values.put("state", state);
        }
        if (agencyId != null) {
            query.append(" and agencyId = :agency");
            values.put("agency", agencyId);
        }
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
