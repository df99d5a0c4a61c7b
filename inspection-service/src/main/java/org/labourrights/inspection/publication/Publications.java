package org.labourrights.inspection.publication;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.paging.Cursor;
import org.labourrights.chassis.paging.PageRequest;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.scope.PathRange;

/** The publications that the caller may see. */
@ApplicationScoped
class Publications implements PanacheRepositoryBase<Publication, UUID> {

    /** Of one batch: what a person reads before approving it. */
    static final int MOST_OF_A_BATCH = 500;

    private static final Set<PublicationState> PUBLIC = Set.of(PublicationState.PUBLISHED, PublicationState.CORRECTED);

    /** @throws ProblemException {@code E-NOT-FOUND} (404) when there is none or the caller may not see it */
    Publication get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new ProblemException(Problem.of("E-NOT-FOUND")));
    }

    /** As {@link #get}, and nobody else changes it until the end of the transaction. */
    Publication lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new ProblemException(Problem.of("E-NOT-FOUND")));
    }

    /** All of a batch that are not withdrawn, in the order in which they were drafted. */
    List<Publication> of(UUID batchId) {
        return find("batchId = ?1 and state <> ?2 order by id", batchId, PublicationState.WITHDRAWN)
                .range(0, MOST_OF_A_BATCH - 1)
                .list();
    }

    long countOf(UUID batchId) {
        return count("batchId = ?1 and state <> ?2", batchId, PublicationState.WITHDRAWN);
    }

    /** What anybody may read, the latest first; asked in system scope. */
    List<Publication> published(
            @Nullable UnifiedSocialCreditCode uscc,
            @Nullable String period,
            @Nullable PathRange place,
            PageRequest page) {
        StringBuilder query = new StringBuilder("state in :public");
        Map<String, Object> values = new HashMap<>();
        values.put("public", PUBLIC);
        if (uscc != null) {
            query.append(" and uscc = :uscc");
            values.put("uscc", uscc);
        }
        if (period != null) {
            query.append(" and period = :period");
            values.put("period", period);
        }
        if (place != null) {
            query.append(" and divisionPath >= :from and divisionPath < :to");
            values.put("from", place.from());
            values.put("to", place.to());
        }
        List<String> after = page.after(2);
        if (!after.isEmpty()) {
            query.append(" and (publishedOn < :day or publishedOn = :day and id > :id)");
            values.put("day", Cursor.day(after.get(0)));
            values.put("id", Cursor.id(after.get(1)));
        }
        return find(query + " order by publishedOn desc, id", values)
                .range(0, page.limit().value())
                .list();
    }
}
