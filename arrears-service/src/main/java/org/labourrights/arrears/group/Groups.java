package org.labourrights.arrears.group;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.identifier.Yuan;
import org.labourrights.chassis.paging.Cursor;
import org.labourrights.chassis.paging.PageRequest;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.scope.Caller;
import org.labourrights.chassis.scope.ScopedList;

/** The groups that the caller may see. */
@ApplicationScoped
class Groups implements PanacheRepositoryBase<LeadGroup, UUID> {

    // Until the end of the transaction: two first leads of an employer must not open two groups.
    private static final String LOCK =
            "select cast(pg_advisory_xact_lock(hashtextextended('lead-group:' || :uscc, 0)) as text)";

    // The floor leaves the members that the caller may see.
    private static final String OWN_PART = """
            SELECT count(*) FILTER (WHERE counted), coalesce(sum(workers) FILTER (WHERE counted), 0),
                coalesce(sum(amount) FILTER (WHERE counted), 0),
                count(*) FILTER (WHERE open), coalesce(sum(workers) FILTER (WHERE open), 0),
                coalesce(sum(amount) FILTER (WHERE open), 0), coalesce(sum(paid), 0)
            FROM lead_group_member WHERE group_id = :group
            """;

    /** What some of the leads of a group make. */
    record OwnPart(Sums all, Sums open, Yuan paid) {}

    /** @throws ProblemException {@code E-NOT-FOUND} (404) when there is none or the caller may not see it */
    LeadGroup get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new ProblemException(Problem.of("E-NOT-FOUND")));
    }

    /** Whoever changes a group of the employer takes this lock first. */
    void lock(UnifiedSocialCreditCode uscc) {
        getEntityManager()
                .createNativeQuery(LOCK)
                .setParameter("uscc", uscc.value())
                .getResultList();
    }

    /** The latest group of the employer that a lead of that day fits into. */
    Optional<LeadGroup> fitting(UnifiedSocialCreditCode uscc, LocalDate day, int window) {
        return find(
                        "uscc = ?1 and firstOn > ?2 and lastOn < ?3 order by firstOn desc",
                        uscc,
                        day.minusDays(window),
                        day.plusDays(window))
                .stream()
                .filter(group -> group.fits(day, window))
                .findFirst();
    }

    /**
     * Groups of two leads and more by division and id.
     *
     * @param detected only those that have reached the threshold
     */
    List<LeadGroup> page(Caller caller, @Nullable UnifiedSocialCreditCode uscc, boolean detected, PageRequest page) {
        ScopedList list = ScopedList.of(caller, false)
                .where("uscc", uscc)
                .where("detectedAt", ">", detected ? Instant.EPOCH : null)
                .after(page);
        // The number stands in the query itself: the index is of groups of two and more.
        return find("leads >= 2 and " + list.query(), list.values())
                .range(0, page.limit().value())
                .list();
    }

    Optional<GroupMember> member(UUID leadId) {
        return Optional.ofNullable(getEntityManager().find(GroupMember.class, leadId));
    }

    void join(GroupMember member) {
        getEntityManager().persist(member);
    }

    /** Numbers of the open leads of a group. */
    List<String> openLeads(UUID groupId) {
        return getEntityManager()
                .createQuery("select leadNo from GroupMember where groupId = ?1 and open order by leadNo", String.class)
                .setParameter(1, groupId)
                .getResultList();
    }

    /** What the leads of a group that the caller may see make together. */
    OwnPart ownPart(UUID groupId) {
        Object[] sums = (Object[]) getEntityManager()
                .createNativeQuery(OWN_PART)
                .setParameter("group", groupId)
                .getSingleResult();
        return new OwnPart(sums(sums, 0), sums(sums, 3), new Yuan((BigDecimal) sums[6]));
    }

    private static Sums sums(Object[] row, int first) {
        return new Sums(((Number) row[first]).intValue(), ((Number) row[first + 1]).intValue(), new Yuan((BigDecimal)
                row[first + 2]));
    }

    /** The leads of a group that the caller may see, by day of receipt. */
    List<GroupMember> leads(UUID groupId, PageRequest page) {
        List<String> after = page.after(2);
        String from = after.isEmpty() ? "" : " and (receivedOn > ?2 or (receivedOn = ?2 and leadId > ?3))";
        var query = getEntityManager()
                .createQuery(
                        "from GroupMember where groupId = ?1" + from + " order by receivedOn, leadId",
                        GroupMember.class)
                .setParameter(1, groupId)
                .setMaxResults(page.fetch());
        if (!after.isEmpty()) {
            query.setParameter(2, Cursor.day(after.getFirst())).setParameter(3, Cursor.id(after.getLast()));
        }
        return query.getResultList();
    }
}
