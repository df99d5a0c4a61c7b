package org.labourrights.reporting.layoff;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.labourrights.chassis.log.Ids;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.record.Stamp;

/** The follow-ups that the caller may see; each plan has all five from its beginning. */
@ApplicationScoped
class FollowUps implements PanacheRepositoryBase<LayoffFollowUp, UUID> {

    void begin(LayoffPlan plan, Stamp made) {
        for (FollowUpItem item : FollowUpItem.values()) {
            persist(new LayoffFollowUp(Ids.next(), plan, item, made));
        }
    }

    /** All five, in the order of the document. */
    List<LayoffFollowUp> of(UUID planId) {
        return find("planId", planId).stream()
                .sorted(Comparator.comparing(LayoffFollowUp::item))
                .toList();
    }

    /**
     * One of them, locked until the transaction ends.
     *
     * @throws ProblemException {@code E-NOT-FOUND} (404)
     */
    LayoffFollowUp locked(UUID planId, FollowUpItem item) {
        LayoffFollowUp followUp = find("planId = ?1 and item = ?2", planId, item)
                .singleResultOptional()
                .orElseThrow(() -> new ProblemException(Problem.of("E-NOT-FOUND")));
        getEntityManager().lock(followUp, LockModeType.PESSIMISTIC_WRITE);
        return followUp;
    }
}
