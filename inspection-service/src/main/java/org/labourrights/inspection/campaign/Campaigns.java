package org.labourrights.inspection.campaign;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.paging.Cursor;
import org.labourrights.chassis.paging.PageRequest;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;

/** The campaigns that the caller may see: of its office, and those in which its agency takes part. */
@ApplicationScoped
class Campaigns implements PanacheRepositoryBase<Campaign, UUID> {

    /** @throws ProblemException {@code E-NOT-FOUND} (404) when there is none or the caller may not see it */
    Campaign get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new ProblemException(Problem.of("E-NOT-FOUND")));
    }

    /** As {@link #get}, and nobody else changes it until the end of the transaction. */
    Campaign lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new ProblemException(Problem.of("E-NOT-FOUND")));
    }

    /** The latest first. */
    List<Campaign> page(CampaignState state, @Nullable CampaignType type, PageRequest page) {
        StringBuilder query = new StringBuilder("state = :state");
        Map<String, Object> values = new HashMap<>(Map.of("state", state));
        if (type != null) {
            query.append(" and type = :type");
            values.put("type", type);
        }
        List<String> after = page.after(1);
        if (!after.isEmpty()) {
            query.append(" and id < :after");
            values.put("after", Cursor.id(after.getFirst()));
        }
        return find(query.append(" order by id desc").toString(), values)
                .range(0, page.limit().value())
                .list();
    }

    List<CampaignUnit> units(UUID campaignId) {
        return getEntityManager()
                .createQuery("from CampaignUnit where campaignId = ?1 order by agencyId", CampaignUnit.class)
                .setParameter(1, campaignId)
                .getResultList();
    }

    void take(CampaignUnit unit) {
        getEntityManager().persist(unit);
    }

    void release(CampaignUnit unit) {
        getEntityManager().remove(unit);
    }

    void keep(CampaignChange change) {
        getEntityManager().persist(change);
    }

    /** What was corrected in a campaign, its tasks and reports, the latest first. */
    List<CampaignChange> changes(UUID campaignId, PageRequest page) {
        List<String> after = page.after(1);
        return getEntityManager()
                .createQuery(
                        "from CampaignChange where campaignId = :campaign and id < :after order by id desc",
                        CampaignChange.class)
                .setParameter("campaign", campaignId)
                .setParameter("after", after.isEmpty() ? LAST : Cursor.id(after.getFirst()))
                .setMaxResults(page.fetch())
                .getResultList();
    }

    /** Behind every id that is drawn. */
    private static final UUID LAST = UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff");
}
